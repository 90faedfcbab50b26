insert into stage (recno, line, id, name, role, updated_at) values
    (1, 2, null, 'No id', 'agent', '2026-03-01 10:00:00'),
    (2, 3, '12', 'Hashed', 'agent', '8d777f38');
