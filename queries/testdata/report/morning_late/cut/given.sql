insert into main.stage_visits by name
select 'j' as journey, 'c' || format('{:02d}', n) as case_id, 's1' as stage, 1 as visit, false as observed, 'behind' as state, 10 as days
from range(1, 53) as numbers (n);
