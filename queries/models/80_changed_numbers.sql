-- The published numbers of closed periods that are not what they were. A period is closed when it was over as the night before was
-- measured; what that could still see running is no restatement. A cell of a KPI that one of the two nights does not publish at all is not
-- compared: it was never said, or is said no more. A time to value belongs to the month in which it ended, a silence likewise; one that
-- ended has its number for good. The build is deterministic, so numbers are compared as they stand: any difference is one.
-- table: work.changed_numbers
-- grain: one row per published number that changed
-- order: table_name, grain, period, journey, segment, stage, kpi, item, case_id
-- reads: work.night_before, work.settings, main.stage_kpis, work.last_stage_kpis, main.pain_points, work.last_pain_points, main.time_to_value, work.last_time_to_value, main.communication_gaps, work.last_communication_gaps
with night as (
    select night_before.as_of, settings.timezone
    from work.night_before as night_before
    cross join work.settings as settings
),

-- every month and quarter of which either night publishes something
named_periods as (
    select grain, period from work.last_stage_kpis
    union
    select grain, period from main.stage_kpis
    union
    select grain, period from work.last_pain_points
    union
    select grain, period from main.pain_points
),

ends as (
    select grain, period, cast(period + case grain when 'quarter' then interval 3 month else interval 1 month end as date) as to_day
    from named_periods
),

closed as (
    select ends.grain, ends.period, ends.to_day
    from ends
    cross join night
    where timezone('UTC', timezone(night.timezone, cast(ends.to_day as timestamp))) <= night.as_of
),

-- the month that was running when the night before was measured: what ended earlier ended in a closed month
running as (
    select as_of, timezone, cast(date_trunc('month', timezone(timezone, timezone('UTC', as_of))) as date) as from_day
    from night
),

compared_kpis as (
    select journey, kpi from work.last_stage_kpis
    intersect
    select journey, kpi from main.stage_kpis
),

old_kpis as (
    select kpis.grain, kpis.period, kpis.journey, kpis.segment, kpis.stage, kpis.kpi, kpis.n, kpis.value, closed.to_day
    from work.last_stage_kpis as kpis
    inner join closed on closed.grain = kpis.grain and closed.period = kpis.period
    inner join compared_kpis on compared_kpis.journey = kpis.journey and compared_kpis.kpi = kpis.kpi
),

new_kpis as (
    select kpis.grain, kpis.period, kpis.journey, kpis.segment, kpis.stage, kpis.kpi, kpis.n, kpis.value, closed.to_day
    from main.stage_kpis as kpis
    inner join closed on closed.grain = kpis.grain and closed.period = kpis.period
    inner join compared_kpis on compared_kpis.journey = kpis.journey and compared_kpis.kpi = kpis.kpi
),

changed_kpis as (
    select 'stage_kpis' as table_name,
        coalesce(was.grain, now.grain) as grain, coalesce(was.period, now.period) as period, coalesce(was.to_day, now.to_day) as to_day,
        coalesce(was.journey, now.journey) as journey, coalesce(was.segment, now.segment) as segment,
        coalesce(was.stage, now.stage) as stage, coalesce(was.kpi, now.kpi) as kpi,
        was.value as old_value, now.value as new_value, was.n as old_n, now.n as new_n
    from old_kpis as was
    full outer join new_kpis as now
        on now.grain = was.grain and now.period = was.period and now.journey = was.journey
        and now.segment = was.segment and now.stage = was.stage and now.kpi = was.kpi
    where was.value is distinct from now.value or coalesce(was.n, 0) <> coalesce(now.n, 0)
),

compared_pains as (
    select journey from work.last_pain_points
    intersect
    select journey from main.pain_points
),

old_pains as (
    select pains.grain, pains.period, pains.journey, pains.segment, pains.stage, pains.topic,
        pains.events, pains.tickets, pains.accounts, pains.reopened, pains.csat, pains.csat_n, closed.to_day
    from work.last_pain_points as pains
    inner join closed on closed.grain = pains.grain and closed.period = pains.period
    inner join compared_pains on compared_pains.journey = pains.journey
),

new_pains as (
    select pains.grain, pains.period, pains.journey, pains.segment, pains.stage, pains.topic,
        pains.events, pains.tickets, pains.accounts, pains.reopened, pains.csat, pains.csat_n, closed.to_day
    from main.pain_points as pains
    inner join closed on closed.grain = pains.grain and closed.period = pains.period
    inner join compared_pains on compared_pains.journey = pains.journey
),

both_pains as (
    select coalesce(was.grain, now.grain) as grain, coalesce(was.period, now.period) as period, coalesce(was.to_day, now.to_day) as to_day,
        coalesce(was.journey, now.journey) as journey, coalesce(was.segment, now.segment) as segment,
        coalesce(was.stage, now.stage) as stage, coalesce(was.topic, now.topic) as topic,
        was.events as old_events, now.events as new_events, was.accounts as old_accounts, now.accounts as new_accounts,
        was.reopened as old_reopened, now.reopened as new_reopened, was.tickets as old_tickets, now.tickets as new_tickets,
        was.csat as old_csat, now.csat as new_csat, was.csat_n as old_csat_n, now.csat_n as new_csat_n
    from old_pains as was
    full outer join new_pains as now
        on now.grain = was.grain and now.period = was.period and now.journey = was.journey
        and now.segment is not distinct from was.segment and now.stage is not distinct from was.stage
        and now.topic is not distinct from was.topic
),

-- shares and changes of topics follow from these
changed_pains as (
    select grain, period, to_day, journey, segment, stage, topic, 'events' as kpi,
        cast(old_events as double) as old_value, cast(new_events as double) as new_value, old_accounts as old_n, new_accounts as new_n
    from both_pains
    where old_events is distinct from new_events or old_accounts is distinct from new_accounts
    union all
    select grain, period, to_day, journey, segment, stage, topic, 'reopened',
        cast(old_reopened as double), cast(new_reopened as double), old_tickets, new_tickets
    from both_pains
    where coalesce(old_reopened, 0) <> coalesce(new_reopened, 0) or coalesce(old_tickets, 0) <> coalesce(new_tickets, 0)
    union all
    select grain, period, to_day, journey, segment, stage, topic, 'csat', old_csat, new_csat, old_csat_n, new_csat_n
    from both_pains
    where old_csat is distinct from new_csat or coalesce(old_csat_n, 0) <> coalesce(new_csat_n, 0)
),

compared_milestones as (
    select journey, milestone from work.last_time_to_value
    intersect
    select journey, milestone from main.time_to_value
),

-- what is known to the day is stored as midnight UTC of that day
old_waits as (
    select waits.journey, waits.segment, waits.milestone, waits.case_id, waits.account_id, waits.ended_at, waits.outcome, waits.days,
        case when waits.ended_at = date_trunc('day', waits.ended_at) then cast(waits.ended_at as date)
            else cast(timezone(running.timezone, timezone('UTC', waits.ended_at)) as date) end as ended_day
    from work.last_time_to_value as waits
    inner join compared_milestones as compared on compared.journey = waits.journey and compared.milestone = waits.milestone
    cross join running
),

new_waits as (
    select waits.journey, waits.segment, waits.milestone, waits.case_id, waits.account_id, waits.ended_at, waits.outcome, waits.days,
        case when waits.ended_at = date_trunc('day', waits.ended_at) then cast(waits.ended_at as date)
            else cast(timezone(running.timezone, timezone('UTC', waits.ended_at)) as date) end as ended_day
    from main.time_to_value as waits
    inner join compared_milestones as compared on compared.journey = waits.journey and compared.milestone = waits.milestone
    cross join running
),

changed_waits as (
    select coalesce(was.journey, now.journey) as journey, coalesce(now.segment, was.segment) as segment,
        coalesce(was.milestone, now.milestone) as milestone, coalesce(was.case_id, now.case_id) as case_id,
        coalesce(now.account_id, was.account_id) as account_id,
        case when was.ended_day < running.from_day then was.ended_day else now.ended_day end as ended_day,
        case when was.ended_at is not null then was.days end as old_value, case when now.ended_at is not null then now.days end as new_value,
        was.outcome as old_state, now.outcome as new_state
    from old_waits as was
    full outer join new_waits as now
        on now.journey = was.journey and now.milestone = was.milestone and now.case_id = was.case_id
    cross join running
    where (was.ended_day < running.from_day or now.ended_day < running.from_day)
        and (was.outcome is distinct from now.outcome or was.days is distinct from now.days or was.ended_at is distinct from now.ended_at)
),

old_gaps as (
    select gaps.gap_id, gaps.account_id, gaps.side, gaps.status, gaps.days, gaps.ended_at, gaps.journey,
        case when gaps.ended_at = date_trunc('day', gaps.ended_at) then cast(gaps.ended_at as date)
            else cast(timezone(running.timezone, timezone('UTC', gaps.ended_at)) as date) end as ended_day
    from work.last_communication_gaps as gaps
    cross join running
),

new_gaps as (
    select gaps.gap_id, gaps.account_id, gaps.side, gaps.status, gaps.days, gaps.ended_at, gaps.journey,
        case when gaps.ended_at = date_trunc('day', gaps.ended_at) then cast(gaps.ended_at as date)
            else cast(timezone(running.timezone, timezone('UTC', gaps.ended_at)) as date) end as ended_day
    from main.communication_gaps as gaps
    cross join running
),

changed_gaps as (
    select coalesce(was.gap_id, now.gap_id) as gap_id, coalesce(now.account_id, was.account_id) as account_id,
        coalesce(was.side, now.side) as side, coalesce(now.journey, was.journey) as journey,
        case when was.ended_day < running.from_day then was.ended_day else now.ended_day end as ended_day,
        case when was.ended_at is not null then was.days end as old_value, case when now.ended_at is not null then now.days end as new_value,
        was.status as old_state, now.status as new_state
    from old_gaps as was
    full outer join new_gaps as now on now.gap_id = was.gap_id
    cross join running
    where (was.ended_day < running.from_day or now.ended_day < running.from_day)
        and (was.status is distinct from now.status or was.days is distinct from now.days or was.ended_at is distinct from now.ended_at)
)

select table_name, grain, period, to_day, journey, segment, stage, kpi, null as item, null as account_id, null as case_id,
    old_value, new_value, old_n, new_n, null as old_state, null as new_state
from changed_kpis
union all
select 'pain_points', grain, period, to_day, journey, segment, stage, kpi, topic, null, null, old_value, new_value, old_n, new_n, null, null
from changed_pains
union all
select 'time_to_value', 'month', cast(date_trunc('month', ended_day) as date), cast(date_trunc('month', ended_day) + interval 1 month as date),
    journey, segment, null, 'days', milestone, account_id, case_id, old_value, new_value, null, null, old_state, new_state
from changed_waits
union all
select 'communication_gaps', 'month', cast(date_trunc('month', ended_day) as date), cast(date_trunc('month', ended_day) + interval 1 month as date),
    journey, null, null, side, gap_id, account_id, null, old_value, new_value, null, null, old_state, new_state
from changed_gaps
