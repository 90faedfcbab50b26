-- the same address in two sources, an identity without a time, and 24 that are cut but for the first 21
insert into main.unresolved by name select * from (values
    ('email', 'mail', 'x', 5, timestamp '2024-02-29', 'add a line'), ('email', 'crm', 'x', 5, timestamp '2026-03-29 01:30:00', 'add a line'),
    ('domain', 'mail', 'y', 5, null, 'claimed by 2'), ('email', 'mail', 'a', 9, timestamp '2024-02-29', 'add a line')
) as rows (kind, source, value, events, last_ts, suggestion);
insert into main.unresolved by name
select 'email' as kind, 'z' || format('{:02d}', n) as value, 'mail' as source, 1 as events, timestamp '2024-02-29' as last_ts, 'add a line' as suggestion
from range(1, 25) as numbers (n);
