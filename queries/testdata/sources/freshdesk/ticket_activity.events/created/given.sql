-- What tells that a ticket is new is no change; of an older ticket the same fields are.
insert into stage (recno, line, ticket_id, performed_at, performer_type, performer_id, activity) values
    (1, 1, '1', '21-04-2026 09:33:38 +0000', 'user', '9001', '{"new_ticket":true,"source":2,"requester_id":9001,"status":"Open"}'),
    (2, 2, '2', '21-04-2026 09:34:00 +0000', 'user', '9001', '{"new_ticket":true,"source":2,"requester_id":9001}'),
    (3, 3, '1', '21-04-2026 09:40:00 +0000', 'user', '8001', '{"source":3,"requester_id":9002}');
