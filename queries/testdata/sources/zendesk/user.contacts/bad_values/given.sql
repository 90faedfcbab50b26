insert into stage (recno, line, id, name, role, updated_at) values
    (1, 1, null, 'No id', 'agent', '2026-03-01T10:00:00Z'),
    (2, 2, '12', 'Year 102', 'agent', '0102-03-01T10:00:00Z');
