insert into stage (recno, line, ticket_id, field_name, value, updated, user_id) values
    (1, 2, '102', 'status', 'solved', '2026-03-01 10:00:00', '5'),
    (2, 3, '102', 'priority', 'low', '2026-03-01 10:00:00', '5');
