insert into stage (recno, line, id, subject, status, priority, source, requester_id, created_at, type, tags, updated_at, stats, deleted, spam, conversations) values
    (1, 1, null, 'No id', '2', '1', '1', '9001', '2026-03-01T10:00:00Z', null, null, null, null, null, null, null),
    (2, 2, '2', 'No stamp', '2', '1', '1', '9001', null, null, null, null, null, null, null, null),
    (3, 3, '3', 'Year 3609', '2', '1', '1', '9001', '2026-03-01T10:00:00Z', null, null, '3609-03-01T10:00:00Z', null, null, null, null),
    (4, 4, '4', 'Late', '4', '1', '1', '9001', '2026-03-01T10:00:00Z', null, null, null, '{"resolved_at":"soon"}', null, null, null),
    (5, 5, '5', 'Said', '4', '1', '1', '9001', '2026-03-01T10:00:00Z', null, null, null, null, null, null, '[{"id":1,"created_at":"soon"},{"created_at":"2026-03-01T10:00:00Z"}]');
