-- Nobody has a conversation until somebody is given it; to take it from him is a change.
insert into stage (recno, line, id, conversation_id, part_type, created_at, author_id, author_type, assigned_to, assigned_to_id) values
    (1, 1, '11', '1', 'default_assignment', '2026-05-02 10:00:00', 'b', 'bot', '{"type":"nobody_admin","id":null}', null),
    (2, 2, '12', '1', 'assign_and_reopen', '2026-05-02 10:01:00', 'b', 'bot', null, null),
    (3, 3, '14', '1', 'assignment', '2026-05-02 10:03:00', '8', 'admin', null, null),
    (4, 4, '13', '1', 'assignment', '2026-05-02 10:02:00', '8', 'admin', null, '8'),
    -- of another conversation
    (5, 5, '21', '2', 'assignment', '2026-05-02 11:00:00', '8', 'admin', null, null),
    (6, 6, '22', '2', 'assignment', 'today', '8', 'admin', null, null);
