insert into stage (recno, line, ticket_id, field_name, value, updated, _fivetran_deleted) values
    (1, 2, null, 'status', 'open', '2026-03-01 10:00:00', null),
    (2, 3, '101', null, 'open', '2026-03-01 10:00:00', null),
    (3, 4, '101', 'status', 'open', null, null),
    (4, 5, '101', 'status', 'open', 'never', null),
    (5, 6, '103', 'status', 'solved', '2026-03-01 10:00:00', 'TRUE');
