insert into main.risks by name
select 'j' as journey, 's1' as stage, 'c' || format('{:02d}', n) as case_id, 1 as visit, 'quiet' as risk, 'silence' as cause, timestamp '2024-02-29' as tripped_at
from range(1, 53) as numbers (n);
