insert into stage (recno, line, id, name, deleted, updated_at) values
    (1, 2, '80', 'Care', 'false', '2026-01-01T00:00:00Z'), (2, 3, '81', 'Old team', 'true', null), (3, 4, '82', null, 'false', '2026-01-01T00:00:00Z');
