INSERT INTO main.events (event_id, source, ts, actor_type, automation, ts_zone, ts_precision) VALUES
    ('a', 'crm', '2026-03-01 22:10:00', 'agent', 'human', 'assumed', 'second'), ('b', 'crm', '2026-03-02 22:50:00', 'agent', 'human', 'configured', 'minute'), ('c', 'crm', '2026-03-02 03:00:00', 'agent', 'human', 'assumed', 'second'),
    ('d', 'crm', '2026-03-02 03:00:00', 'agent', 'human', 'explicit', 'second'), ('e', 'crm', '2026-03-02 00:00:00', 'agent', 'human', 'assumed', 'day'), ('f', 'crm', '2026-03-02 04:00:00', 'customer', 'human', 'assumed', 'second');
