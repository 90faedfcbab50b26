-- fails: what was counted in a quarter is not what was counted in its months
-- reads: main.stage_kpis
with counts as (
    select journey, segment, stage, kpi, cast(date_trunc('quarter', period) as date) as period, grain, value
    from main.stage_kpis
    -- an account that changes its segment in a quarter counts in the old one before, and in the new one in the quarter
    where segment = 'all' and kpi in ('entered', 'left', 'regressions', 'churned', 'silences', 'dark_days', 'silent_handoffs', 'emails_in', 'emails_out')
),

sums as (
    select journey, segment, stage, kpi, period,
        coalesce(sum(case when grain = 'quarter' then value end), 0) as of_quarter,
        coalesce(sum(case when grain = 'month' then value end), 0) as of_months
    from counts
    group by journey, segment, stage, kpi, period
)

select journey, segment, stage, kpi, period, of_quarter, of_months
from sums
where of_quarter <> of_months
order by journey, segment, stage, kpi, period
