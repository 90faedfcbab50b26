-- 403 mails of a, the newest two at one instant; two of b
insert into main.events by name
select 'a' as account_id, timestamp '2024-02-28' + interval (least(n, 402)) hour as ts, n as seq, 'm' || n as subject, 'email' as channel, 'email' as activity,
    'inbound' as direction, 'public' as visibility, 'human' as automation
from range(1, 404) as numbers (n);
insert into main.events by name
select 'b' as account_id, timestamp '2024-02-29' as ts, 1000 + n as seq, 'b' || n as subject, 'email' as channel, 'email' as activity,
    'inbound' as direction, 'public' as visibility, 'human' as automation
from range(1, 3) as numbers (n);
