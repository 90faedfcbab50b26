insert into stage (recno, line, ticket_id, performed_at, performer_type, performer_id, activity) values
    (1, 1, null, '21-04-2026 09:33:38 +0000', 'user', '9001', '{"status":"Open"}'),
    (2, 2, '1', null, 'user', '9001', '{"status":"Open"}'),
    (3, 3, '1', '2026-21-04 09:33:38', 'user', '9001', '{"status":"Open"}'),
    (4, 4, '1', '21-04-2026 09:33:38 +0000', 'user', '9001', null),
    -- nothing to tell
    (5, 5, '1', '21-04-2026 09:33:38 +0000', 'user', '9001', '{}'),
    (6, 6, '1', '21-04-2026 09:33:38 +0000', 'user', '9001', 'none');
