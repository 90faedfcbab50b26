insert into stage (recno, line, id, subject, status, priority, source, requester_id, created_at, type, tags, updated_at, stats, deleted, spam, conversations) values
    (1, 1, '1', 'Cannot log in', '5', '4', '1', '9001', '2026-03-01T10:00:00Z', 'Incident', '["login","vip"]', '2026-03-05T09:00:00Z', '{"first_responded_at":"2026-03-01T11:00:00Z","resolved_at":"2026-03-04T10:00:00Z","closed_at":"2026-03-05T09:00:00Z"}', 'false', 'false', null),
    -- written by us; a status of the helpdesk's own, numbers that nobody has named
    (2, 2, '2', 'Your renewal', '7', '9', '10', '9002', '2026-03-02T10:00:00Z', null, '[]', null, '{"first_responded_at":null}', null, 'false', null),
    (3, 3, '3', 'Pills', '2', '1', '1', '9003', '2026-03-02T10:00:00Z', null, '[]', '2026-03-02T10:00:00Z', null, null, 'true', '[{"id":1,"created_at":"2026-03-02T10:00:00Z"}]'),
    (4, 4, '4', 'Twice', '2', '1', '2', '9001', '2026-03-02T10:00:00Z', null, '[]', '2026-03-02T10:00:00Z', null, 'true', 'false', null),
    -- text where objects and lists are expected
    (5, 5, '5', 'Odd', '2', '1', '7', '9001', '2026-03-02T10:00:00Z', null, 'vip', null, 'none', null, null, '{"count":3}');
