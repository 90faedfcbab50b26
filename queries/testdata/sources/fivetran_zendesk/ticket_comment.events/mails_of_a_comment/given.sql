insert into stage (recno, line, id, ticket_id, user_id, public, created) values
    (1, 2, '13', '1', '8', 'TRUE', '2026-03-01 10:00:00'), (2, 3, '23', '1', '8', 'FALSE', '2026-03-01 11:00:00');
