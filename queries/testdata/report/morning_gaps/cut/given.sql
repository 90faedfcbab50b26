-- 25 open silences; all of them are new, and g25 is the longest
insert into work.night_before by name select 'gen-1' as generation, timestamp '2026-03-28' as as_of;
insert into main.communication_gaps by name
select 'g' || format('{:02d}', n) as gap_id, 'a' as account_id, 'vendor' as side, 'open' as status, timestamp '2026-03-01' as started_at, 10 + n // 25 as days, '10d' as threshold
from range(1, 26) as numbers (n);
