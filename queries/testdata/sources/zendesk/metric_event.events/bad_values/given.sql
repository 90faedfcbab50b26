insert into stage (recno, line, id, ticket_id, metric, instance_id, type, time, deleted) values
    (1, 1, null, '7', 'reply_time', '1', 'breach', '2026-03-01T10:00:00Z', 'false'),
    (2, 1, '2', null, 'reply_time', '1', 'breach', '2026-03-01T10:00:00Z', 'false'),
    (3, 1, '3', '7', 'reply_time', '1', 'breach', 'yesterday', 'false'),
    (4, 1, '4', '7', 'reply_time', '1', 'breach', null, 'false'),
    -- nobody asks for the time of what is not told
    (5, 1, '5', '7', 'reply_time', '1', 'pause', 'yesterday', 'false'),
    (6, 1, '6', '7', 'reply_time', 'first', 'breach', '0026-03-01T10:00:00Z', 'true'),
    (7, 1, '7', '7', 'reply_time', '1', null, 'then', null);
