insert into stage (recno, line, id, name, domain_names, updated_at) values
    (1, 1, null, 'No id', '[]', '2026-03-01T10:00:00Z'),
    (2, 2, '78', 'Year 102', '[]', '0102-03-01T10:00:00Z');
