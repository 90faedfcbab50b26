-- What a draft of a journey would change, measure by measure. work.last_* hold what the file in use gives, main.* what the draft gives.
-- A measure of a stage, touchpoint or milestone that only one of the files has is NULL in the other. cases, accounts: for how many it
-- is another; what cancels out over all of them shows here.
-- grain: one row per measure and stage, touchpoint, milestone or side
-- reads: work.changed_facts, main.definitions, work.last_definitions, work.stages, work.touchpoints, work.milestones, main.cases, work.last_cases, main.stage_visits, work.last_stage_visits, main.time_to_value, work.last_time_to_value, main.survival_summary, work.last_survival_summary, main.communication_gaps, work.last_communication_gaps, main.touchpoint_status, work.last_touchpoint_status, main.paths, work.last_paths, main.stage_kpis, work.last_stage_kpis
with changed as (
    select aspect, item, count(distinct case_id) as cases, count(distinct account_id) as accounts
    from work.changed_facts
    group by aspect, item
),

moved as (
    select stage, count(distinct case_id) as cases, count(distinct account_id) as accounts
    from (
        select old_value as stage, case_id, account_id from work.changed_facts where aspect = 'stage'
        union all
        select new_value, case_id, account_id from work.changed_facts where aspect = 'stage'
    ) as moves
    where stage is not null
    group by stage
),

old_stages as (
    select id as stage from work.last_definitions where kind = 'stage'
),

new_stages as (
    select id as stage from main.definitions where kind = 'stage'
),

-- a stage that a file has and nobody is in counts nobody; one that it does not have is NULL
stages as (
    select coalesce(was.stage, now.stage) as stage, was.stage is not null as was_there, now.stage is not null as is_there
    from old_stages as was
    full outer join new_stages as now on now.stage = was.stage
),

old_visits as (
    select stage, count(case when left_at is null then 1 end) as in_stage,
        count(case when target_days is not null then 1 end) as aimed, count(case when target_days is not null and state = 'on_track' then 1 end) as on_track
    from work.last_stage_visits
    group by stage
),

new_visits as (
    select stage, count(case when left_at is null then 1 end) as in_stage,
        count(case when target_days is not null then 1 end) as aimed, count(case when target_days is not null and state = 'on_track' then 1 end) as on_track
    from main.stage_visits
    group by stage
),

old_values as (
    select milestone, count(case when outcome = 'reached' then 1 end) as reached from work.last_time_to_value group by milestone
),

new_values as (
    select milestone, count(case when outcome = 'reached' then 1 end) as reached from main.time_to_value group by milestone
),

old_curves as (
    select measure, milestone_or_stage as item, median from work.last_survival_summary where group_by = 'all'
),

new_curves as (
    select measure, milestone_or_stage as item, median from main.survival_summary where group_by = 'all'
),

sides as (
    select side, position from (values ('vendor', 1), ('customer', 2), ('mutual', 3)) as listed (side, position)
),

old_gaps as (
    select side, count(case when status <> 'unknown' then 1 end) as silences, count(case when status = 'unknown' then 1 end) as unknown,
        cast(sum(case when status <> 'unknown' then cast(days as decimal(18, 6)) end) as double) as days
    from work.last_communication_gaps
    group by side
),

new_gaps as (
    select side, count(case when status <> 'unknown' then 1 end) as silences, count(case when status = 'unknown' then 1 end) as unknown,
        cast(sum(case when status <> 'unknown' then cast(days as decimal(18, 6)) end) as double) as days
    from main.communication_gaps
    group by side
),

old_touchpoints as (
    select stage || '/' || touchpoint as item, count(case when status in ('met', 'late') then 1 end) as hits,
        count(case when status in ('met', 'late', 'missed') then 1 end) as n
    from work.last_touchpoint_status
    group by stage, touchpoint
),

new_touchpoints as (
    select stage || '/' || touchpoint as item, count(case when status in ('met', 'late') then 1 end) as hits,
        count(case when status in ('met', 'late', 'missed') then 1 end) as n
    from main.touchpoint_status
    group by stage, touchpoint
),

old_cells as (
    select grain, period, segment, stage, kpi, n, value from work.last_stage_kpis
),

new_cells as (
    select grain, period, segment, stage, kpi, n, value from main.stage_kpis
),

cells as (
    select coalesce(was.kpi, now.kpi) as kpi, count(was.value) as old_cells, count(now.value) as new_cells,
        count(case when was.value is distinct from now.value or coalesce(was.n, 0) <> coalesce(now.n, 0) then 1 end) as changed
    from old_cells as was
    full outer join new_cells as now
        on now.grain = was.grain and now.period = was.period and now.segment = was.segment and now.stage = was.stage and now.kpi = was.kpi
    group by coalesce(was.kpi, now.kpi)
),

measures as (
    select 1 as place, 'cases' as measure, '' as item, 'count' as unit,
        cast((select count(*) from work.last_cases) as double) as old, cast((select count(*) from main.cases) as double) as new, 'case' as aspect, '' as key
    union all
    select 2, 'in_stage', stages.stage, 'count',
        case when stages.was_there then coalesce(was.in_stage, 0) end, case when stages.is_there then coalesce(now.in_stage, 0) end, 'stage', stages.stage
    from stages
    left join old_visits as was on was.stage = stages.stage
    left join new_visits as now on now.stage = stages.stage
    union all
    select 3, 'reached', coalesce(was.milestone, now.milestone), 'count', was.reached, now.reached, 'value', coalesce(was.milestone, now.milestone)
    from old_values as was
    full outer join new_values as now on now.milestone = was.milestone
    union all
    select case coalesce(was.measure, now.measure) when 'time_to_value' then 4 else 5 end, coalesce(was.measure, now.measure) || '_median',
        coalesce(was.item, now.item), 'days', was.median, now.median,
        case coalesce(was.measure, now.measure) when 'time_to_value' then 'value' else 'dwell' end, coalesce(was.item, now.item)
    from old_curves as was
    full outer join new_curves as now on now.measure = was.measure and now.item = was.item
    where coalesce(was.measure, now.measure) in ('time_to_value', 'dwell')
    union all
    select 6, 'on_track_rate', coalesce(was.stage, now.stage), 'share',
        cast(was.on_track as double) / nullif(was.aimed, 0), cast(now.on_track as double) / nullif(now.aimed, 0),
        'on_track', coalesce(was.stage, now.stage)
    from old_visits as was
    full outer join new_visits as now on now.stage = was.stage
    where coalesce(was.aimed, 0) + coalesce(now.aimed, 0) > 0
    union all
    select 7, 'touchpoint_coverage', coalesce(was.item, now.item), 'share',
        cast(was.hits as double) / nullif(was.n, 0), cast(now.hits as double) / nullif(now.n, 0), 'touchpoint', coalesce(was.item, now.item)
    from old_touchpoints as was
    full outer join new_touchpoints as now on now.item = was.item
    union all
    select 8, 'silences', sides.side, 'count', coalesce(was.silences, 0), coalesce(now.silences, 0), 'silences', sides.side
    from sides
    left join old_gaps as was on was.side = sides.side
    left join new_gaps as now on now.side = sides.side
    union all
    select 9, 'silent_days', sides.side, 'days', coalesce(was.days, 0), coalesce(now.days, 0), 'silences', sides.side
    from sides
    left join old_gaps as was on was.side = sides.side
    left join new_gaps as now on now.side = sides.side
    union all
    select 10, 'unknown_silences', sides.side, 'count', coalesce(was.unknown, 0), coalesce(now.unknown, 0), 'unknown_silences', sides.side
    from sides
    left join old_gaps as was on was.side = sides.side
    left join new_gaps as now on now.side = sides.side
    union all
    select 11, 'fitness', '', 'share',
        (select cast(sum(cast(fitness as decimal(38, 15))) as double) / nullif(count(fitness), 0) from work.last_paths),
        (select cast(sum(cast(fitness as decimal(38, 15))) as double) / nullif(count(fitness), 0) from main.paths), 'fitness', ''
    union all
    select 12, 'kpi_cells', '', 'count', coalesce(sum(old_cells), 0), coalesce(sum(new_cells), 0), null, null
    from cells
    union all
    select 13, 'kpi_cells_changed', kpi, 'count', null, changed, null, null
    from cells
    where changed > 0
),

-- the order of the draft; what it no longer has stands after that
positions as (
    select 'in_stage' as measure, stage as item, position from work.stages
    union all
    select 'dwell_median', stage, position from work.stages
    union all
    select 'on_track_rate', stage, position from work.stages
    union all
    select 'touchpoint_coverage', stage || '/' || touchpoint, position from work.touchpoints
    union all
    select 'reached', milestone, position from work.milestones
    union all
    select 'time_to_value_median', milestone, position from work.milestones
    union all
    select measures.measure, sides.side, sides.position
    from sides
    cross join (values ('silences'), ('silent_days'), ('unknown_silences')) as measures (measure)
)

select measures.measure, measures.item, measures.unit, measures.old, measures.new, measures.new - measures.old as change,
    case
        when measures.aspect is null then null
        when measures.aspect in ('silences', 'unknown_silences') then null
        when measures.aspect = 'stage' then coalesce(moved.cases, 0)
        else coalesce(changed.cases, 0)
    end as cases,
    case
        when measures.aspect is null then null
        when measures.aspect = 'stage' then coalesce(moved.accounts, 0)
        else coalesce(changed.accounts, 0)
    end as accounts
from measures
left join changed on changed.aspect = measures.aspect and changed.item = measures.key
left join moved on measures.aspect = 'stage' and moved.stage = measures.key
left join positions on positions.measure = measures.measure and positions.item = measures.item
order by measures.place, positions.position, measures.item
