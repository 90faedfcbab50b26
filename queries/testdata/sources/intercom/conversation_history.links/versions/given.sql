insert into stage (recno, line, id, created_at, updated_at, state, source_author_id, source_author_type, _fivetran_synced) values
    (1, 2, '1', '2026-05-01 08:00:00', '2026-05-01 09:00:00', 'open', 'c1', 'user', '2026-05-01 12:00:00.000'),
    (2, 3, '2', '2026-05-01 08:00:00', '2026-05-01 09:00:00', 'open', '8', 'admin', null),
    (3, 4, null, '2026-05-01 08:00:00', null, 'open', 'c1', 'user', null);
