insert into stage (recno, line, id, ticket_id, author_id, created_at, via, events) values
    -- a reply, the mail to the customer, the one to those in copy; a note in the same audit's place names none
    (1, 1, '900', '1', '8', '2026-03-01T10:00:00Z', '{"channel":"web"}',
     '[{"id":13,"type":"Comment","author_id":8,"public":true},{"id":14,"type":"Notification","recipients":[7]},
       {"id":15,"type":"NotificationWithCcs","recipients":[7,9]},{"id":16,"type":"Change","field_name":"status","value":"pending","previous_value":"open"}]'),
    (2, 2, '901', '1', '8', '2026-03-01T11:00:00Z', '{"channel":"web"}',
     '[{"id":23,"type":"Comment","author_id":8,"public":false},{"id":24,"type":"Notification","recipients":[8]}]'),
    -- mails without a comment
    (3, 3, '902', '1', '-1', '2026-03-01T12:00:00Z', '{"channel":"rule"}',
     '[{"id":33,"type":"Change","field_name":"status","value":"closed","previous_value":"solved"},{"id":34,"type":"Notification","recipients":[7]}]'),
    -- the opening of a ticket, and the confirmation that it has arrived
    (4, 4, '903', '2', '7', '2026-03-02T10:00:00Z', '{"channel":"email"}',
     '[{"id":43,"type":"Comment","author_id":7,"public":true},{"id":44,"type":"Create","field_name":"subject","value":"Help"},
       {"id":45,"type":"Notification","recipients":[7]}]');
