insert into stage (recno, line, id, name, shared_tickets, updated_at) values
    (1, 2, null, 'No id', 'FALSE', '2026-03-01 10:00:00'),
    (2, 3, '78', 'Bad stamp', 'FALSE', 'today');
