insert into stage (recno, line, id, ticket_id, user_id, public, created, _fivetran_deleted) values
    (1, 2, null, '101', '11', 'TRUE', '2026-03-01 10:00:00', null),
    (2, 3, '902', null, '11', 'TRUE', '2026-03-01 10:00:00', null),
    (3, 4, '903', '101', '11', 'TRUE', null, null),
    (4, 5, '904', '101', '11', 'TRUE', 'yesterday', null),
    (5, 6, '905', '101', '11', 'TRUE', '2126-03-01 10:00:00', null),
    (6, 7, '906', '101', '11', 'TRUE', '2026-03-01 10:00:00', 'true');
