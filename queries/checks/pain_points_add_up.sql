-- fails: what came up in a quarter is not what came up in its months
-- reads: main.pain_points
with sums as (
    select journey, stage, topic, cast(date_trunc('quarter', period) as date) as quarter,
        sum(case when grain = 'quarter' then events else 0 end) as of_quarter,
        sum(case when grain = 'month' then events else 0 end) as of_months,
        sum(case when grain = 'quarter' then tickets else 0 end) as tickets_of_quarter,
        sum(case when grain = 'month' then tickets else 0 end) as tickets_of_months
    from main.pain_points
    -- an account that changes its segment in a quarter counts in the old one before, and in the new one in the quarter
    where segment = 'all'
    group by journey, stage, topic, date_trunc('quarter', period)
)

select journey, stage, topic, quarter, of_quarter, of_months
from sums
where of_quarter <> of_months or tickets_of_quarter <> tickets_of_months
order by journey, stage, topic, quarter
