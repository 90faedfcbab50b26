insert into stage (recno, line, id, ticket_id, author_id, created_at, events) values
    (1, 1, null, '1', '5', '2026-03-01T10:00:00Z', '[{"id":101,"type":"Comment","public":true}]'),
    (2, 2, '900', null, '5', '2026-03-01T10:00:00Z', '[{"id":101,"type":"Comment","public":true}]'),
    (3, 3, '901', '1', '5', null, '[{"id":101,"type":"Change","field_name":"status","value":"open"}]'),
    (4, 4, '902', '1', '5', '0102-03-01T10:00:00Z', '[{"id":101,"type":"Change","field_name":"status","value":"open"}]'),
    (5, 5, '903', '1', '5', 'x', '[]');
