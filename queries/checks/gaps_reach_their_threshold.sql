-- fails: a closed silence is shorter than the threshold that it is measured by
-- reads: main.communication_gaps
select gap_id, account_id, side, days, business_days, threshold
from main.communication_gaps
where status = 'closed'
    and case when ends_with(threshold, 'bd') then business_days < cast(replace(threshold, 'bd', '') as double)
        else days < cast(replace(threshold, 'd', '') as double) end
order by gap_id
