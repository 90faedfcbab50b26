-- a status has few values, an amount nearly one each time, and an owner is a person
INSERT INTO main.events (event_id, source, field, value_to, ts)
    select 's' || n, 'zd', 'status', ['open', 'solved'][n % 2 + 1], timestamp '2026-03-01' + n * interval 1 hour from range(6) as t (n)
    union all
    select 'm' || n, 'zd', 'amount', 'u' || n // 2, timestamp '2026-03-01' from range(6) as t (n)
    union all
    select 'o' || n, 'zd', 'OwnerId', 'u', timestamp '2026-03-01' from range(6) as t (n)
    union all
    select 'i' || n, 'zd', 'group_id', 'u', timestamp '2026-03-01' from range(6) as t (n);
INSERT INTO main.events (event_id, source, field, value_to, ts) VALUES ('x', 'zd', NULL, 'v', '2026-03-01'), ('y', 'zd', 'status', NULL, '2026-03-01');
