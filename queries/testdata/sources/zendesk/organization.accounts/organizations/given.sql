insert into stage (recno, line, id, name, domain_names, external_id, deleted_at, updated_at) values
    (1, 1, '77', 'Acme', '["acme.example","acme.test"]', '0011G00000jWVWoQAO', null, '2026-03-01T10:00:00Z'),
    (2, 2, '78', 'Bolt', '[]', null, null, null),
    (3, 3, '79', 'Crane', null, null, '2026-03-01T10:00:00Z', '2026-03-01T10:00:00Z'),
    (4, 4, '80', 'Dune', '["", "dune.example", null]', null, null, '2026-03-01T10:00:00Z'),
    (5, 5, '81', null, 'dune.example', null, null, null);
