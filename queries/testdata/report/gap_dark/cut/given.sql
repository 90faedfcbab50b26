-- 32 silences that are equal but for their ids, and a darker one
insert into main.communication_gaps by name
select 'g' || format('{:02d}', n) as gap_id, 'a' as account_id, 'vendor' as side, 'open' as status, 20 as days, 3 as internal_events,
    case n when 20 then 5 else 1 end as dark_days
from range(1, 34) as numbers (n);
