insert into stage (recno, line, id, conversation_id, part_type, created_at, author, author_id, author_type, body, redacted, assigned_to, assigned_to_id, updated_at, _fivetran_synced) values
    (1, 1, '11', '1', 'comment', '2026-04-01T09:00:00+00:00', '{"type":"admin","id":"8","name":"Bo Field"}', null, null, null, 'true', null, null, '2026-04-05T09:00:00+00:00', null),
    (2, 2, '12', '1', 'assign_and_reopen', '1775037600', '{"type":"admin","id":"8"}', null, null, '', 'false', '{"type":"team","id":"7"}', null, null, null),
    -- of a warehouse
    (3, 3, '13', '2', 'close', '2026-05-02 09:00:00', null, '8', 'admin', 'Done', null, null, null, '2026-05-02 09:00:00', '2026-05-02 12:00:00.000'),
    (4, 4, '14', '2', 'comment', '2026-05-02 08:00:00', null, 'c1', 'user', 'Hi', null, null, null, null, null),
    (5, 5, '15', '2', null, '2026-05-02 10:00:00', null, null, null, null, null, null, null, null, null),
    (6, 6, '16', '2', 'away_mode_assignment', '2026-05-02 10:00:00', null, 'b', 'bot', null, null, null, '8', null, null);
