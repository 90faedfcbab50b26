-- 32 pairs of one hand-over each
insert into main.handoffs by name
select 'a' as account_id, 'T' || format('{:02d}', n) as team_from, 'CS' as team_to, 1 as silent_days, true as introduced, 'b' || n as event_before, 'a' || n as event_after
from range(1, 33) as numbers (n);
