insert into stage (recno, line, id, subject, requester_id, status, created_at, organization_id, updated_at, generated_timestamp) values
    (1, 1, '1', 'Cannot log in', '11', 'open', '2026-03-01T10:00:00Z', '77', '2026-03-01T10:05:00Z', null),
    -- the page of changes brings it again: the system wrote it later than its updated_at says
    (2, 2, '1', 'Cannot log in', '11', 'open', '2026-03-01T10:00:00Z', '77', '2026-03-01T10:05:00Z', '1772360000'),
    (3, 3, '2', null, '12', 'deleted', '2026-03-01T10:00:00Z', null, '2026-03-02T10:05:00Z', 'soon'),
    (4, 4, '3', 'No update', null, 'new', '2026-03-01T10:00:00Z', null, null, null);
