insert into stage (recno, line, id, name, deleted, updated_at) values
    (1, 2, null, 'Care', 'false', '2026-01-01T00:00:00Z'), (2, 3, '81', 'Old team', 'true', 'yesterday');
