insert into stage (recno, line, id, ticket_id, timestamp, updater_id, via, child_events) values
    (1, 1, '900', '2', '1772359200', '5', 'Merge',
     '[{"id":101,"event_type":"Comment","comment_present":true,"comment_public":false,"via":"Merge"},
       {"id":1001,"event_type":"Change","status":"closed","previous_value":"open","via":"Merge"}]'),
    (2, 2, '903', '4', '1772532000', '5', 'Web form',
     '[{"id":1003,"event_type":"Change","status":"deleted","previous_value":"open","via":"Web form"}]');
