-- What the draft of a journey would change for whom: of each case, what either file says of it and the other says otherwise. The tables
-- work.last_* hold what the file in use gives, main.* what the draft gives; each is built from the same records, and by itself. The names of
-- the two journeys are not compared: they may differ.
-- case: followed by one file only. stage: where it is now. visits: how often it entered each stage it was in. dwell: days of its visits of a
-- stage. on_track: their states. value: outcome and days of a milestone. touchpoint: status of each time it is expected. fitness: agreement
-- with the ideal order. silences, unknown_silences: of the account, on a side, with their status and days.
-- Values are text for people, made of the same numbers on both sides; a change below what is shown is told as well.
-- table: work.changed_facts
-- grain: one row per case (silences: account) and fact that is another
-- order: case_id, account_id, aspect, item
-- reads: main.cases, work.last_cases, main.stage_visits, work.last_stage_visits, main.time_to_value, work.last_time_to_value, main.touchpoint_status, work.last_touchpoint_status, main.paths, work.last_paths, main.communication_gaps, work.last_communication_gaps
with old_cases as (
    select case_id, account_id, 'case' as aspect, '' as item, 'followed' as value, 'followed' as exact
    from work.last_cases
),

new_cases as (
    select case_id, account_id, 'case' as aspect, '' as item, 'followed' as value, 'followed' as exact
    from main.cases
),

-- a case that is in no stage has no row, and is told by its absence
old_stages as (
    select case_id, account_id, 'stage' as aspect, '' as item, stage as value, stage as exact
    from work.last_stage_visits
    where left_at is null
),

new_stages as (
    select case_id, account_id, 'stage' as aspect, '' as item, stage as value, stage as exact
    from main.stage_visits
    where left_at is null
),

old_visits as (
    select case_id, account_id, stage as item, cast(count(*) as varchar) as visits,
        string_agg(printf('%.2f', days), ' + ' order by visit) as dwell, cast(list(days order by visit) as varchar) as exact_days,
        string_agg(state, ', ' order by visit) as states
    from work.last_stage_visits
    group by case_id, account_id, stage
),

new_visits as (
    select case_id, account_id, stage as item, cast(count(*) as varchar) as visits,
        string_agg(printf('%.2f', days), ' + ' order by visit) as dwell, cast(list(days order by visit) as varchar) as exact_days,
        string_agg(state, ', ' order by visit) as states
    from main.stage_visits
    group by case_id, account_id, stage
),

old_values as (
    select case_id, account_id, 'value' as aspect, milestone as item,
        outcome || printf(' %.2f', days) as value, outcome || ' ' || days as exact
    from work.last_time_to_value
),

new_values as (
    select case_id, account_id, 'value' as aspect, milestone as item,
        outcome || printf(' %.2f', days) as value, outcome || ' ' || days as exact
    from main.time_to_value
),

old_touchpoints as (
    select case_id, account_id, 'touchpoint' as aspect, stage || '/' || touchpoint as item,
        string_agg(status, ', ' order by visit, occurrence, due_at) as value,
        string_agg(status, ', ' order by visit, occurrence, due_at) as exact
    from work.last_touchpoint_status
    group by case_id, account_id, stage, touchpoint
),

new_touchpoints as (
    select case_id, account_id, 'touchpoint' as aspect, stage || '/' || touchpoint as item,
        string_agg(status, ', ' order by visit, occurrence, due_at) as value,
        string_agg(status, ', ' order by visit, occurrence, due_at) as exact
    from main.touchpoint_status
    group by case_id, account_id, stage, touchpoint
),

old_fitness as (
    select case_id, account_id, 'fitness' as aspect, '' as item, printf('%.2f', fitness) as value, cast(fitness as varchar) as exact
    from work.last_paths
    where fitness is not null
),

new_fitness as (
    select case_id, account_id, 'fitness' as aspect, '' as item, printf('%.2f', fitness) as value, cast(fitness as varchar) as exact
    from main.paths
    where fitness is not null
),

old_silences as (
    select null as case_id, account_id, case status when 'unknown' then 'unknown_silences' else 'silences' end as aspect, side as item,
        string_agg(status || printf(' %.2f', days), ', ' order by started_at, gap_id) as value,
        string_agg(gap_id || status || days, ', ' order by started_at, gap_id) as exact
    from work.last_communication_gaps
    group by account_id, case status when 'unknown' then 'unknown_silences' else 'silences' end, side
),

new_silences as (
    select null as case_id, account_id, case status when 'unknown' then 'unknown_silences' else 'silences' end as aspect, side as item,
        string_agg(status || printf(' %.2f', days), ', ' order by started_at, gap_id) as value,
        string_agg(gap_id || status || days, ', ' order by started_at, gap_id) as exact
    from main.communication_gaps
    group by account_id, case status when 'unknown' then 'unknown_silences' else 'silences' end, side
),

old_facts as (
    select case_id, account_id, aspect, item, value, exact from old_cases
    union all
    select case_id, account_id, aspect, item, value, exact from old_stages
    union all
    select case_id, account_id, 'visits', item, visits, visits from old_visits
    union all
    select case_id, account_id, 'dwell', item, dwell, exact_days from old_visits
    union all
    select case_id, account_id, 'on_track', item, states, states from old_visits
    union all
    select case_id, account_id, aspect, item, value, exact from old_values
    union all
    select case_id, account_id, aspect, item, value, exact from old_touchpoints
    union all
    select case_id, account_id, aspect, item, value, exact from old_fitness
    union all
    select case_id, account_id, aspect, item, value, exact from old_silences
),

new_facts as (
    select case_id, account_id, aspect, item, value, exact from new_cases
    union all
    select case_id, account_id, aspect, item, value, exact from new_stages
    union all
    select case_id, account_id, 'visits', item, visits, visits from new_visits
    union all
    select case_id, account_id, 'dwell', item, dwell, exact_days from new_visits
    union all
    select case_id, account_id, 'on_track', item, states, states from new_visits
    union all
    select case_id, account_id, aspect, item, value, exact from new_values
    union all
    select case_id, account_id, aspect, item, value, exact from new_touchpoints
    union all
    select case_id, account_id, aspect, item, value, exact from new_fitness
    union all
    select case_id, account_id, aspect, item, value, exact from new_silences
)

select coalesce(was.case_id, now.case_id) as case_id, coalesce(was.account_id, now.account_id) as account_id,
    coalesce(was.aspect, now.aspect) as aspect, coalesce(was.item, now.item) as item, was.value as old_value, now.value as new_value
from old_facts as was
full outer join new_facts as now
    on now.aspect = was.aspect and now.item = was.item
    and coalesce(now.case_id, now.account_id) = coalesce(was.case_id, was.account_id)
where was.exact is distinct from now.exact
