insert into stage (recno, line, id, ticket_id, metric, instance_id, type, time, deleted) values
    (1, 1, '1', '7', 'reply_time', '1', 'activate', '2026-03-01T10:00:00Z', 'false'),
    (2, 1, '2', '7', 'reply_time', '1', 'apply_sla', '2026-03-01T10:00:00Z', 'false'),
    (3, 1, '3', '7', 'reply_time', '1', 'breach', '2026-03-01T14:00:00Z', 'false'),
    -- the second reply was due later than first thought
    (4, 1, '4', '7', 'reply_time', '2', 'breach', '2026-03-02T14:00:00Z', 'true'),
    (5, 1, '5', '8', 'requester_wait_time', null, 'breach', '2026-03-03T14:00:00Z', null);
