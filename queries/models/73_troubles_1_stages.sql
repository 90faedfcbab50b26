-- Troubles of whole visits. slow_stage: the visit has lasted longer than the target of its stage, or where that has none its maximum;
-- the days beyond it. regression: the visit began by falling back into the stage; its days.
-- table: work.troubles
-- grain: one row per visit, kind and touchpoint (here none)
-- order: passage, kind, touchpoint
-- reads: work.passages
with passages as (
    select passage, left_on, days, allowed_days, regression
    from work.passages
)

select passage, 'slow_stage' as kind, 1 as occurrences, cast(days - allowed_days as decimal(18, 6)) as excess_days,
    left_on as last_day, true as hurt
from passages
where days > allowed_days
union all
-- what is too slow cannot be told
select passage, 'slow_stage' as kind, 0 as occurrences, null as excess_days, null as last_day, null as hurt
from passages
where allowed_days is null
union all
select passage, 'regression' as kind, 1 as occurrences, cast(days as decimal(18, 6)) as excess_days, left_on as last_day, true as hurt
from passages
where regression
