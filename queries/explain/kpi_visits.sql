-- The visits of a stage behind a KPI of moving through it, and for a share which of them count as hits. entered, regressions: begun in the
-- period; left, churned, conversion, dwell_*: ended in it; on_track_rate: going on in it, in a stage with a target.
-- grain: one row per case and visit
-- param: kpi varchar null the KPI
-- param: period date null the first day of the period
-- param: grain varchar null month or quarter
-- param: journey varchar null the journey
-- param: segment varchar all the segment, or all
-- param: stage varchar null the stage
-- param: timezone varchar UTC the config's zone
-- param: until timestamp null events before this instant count
-- param: as_of timestamp null the instant up to which open visits are measured
-- reads: main.stage_visits, main.cases, main.account_segments, main.accounts, main.events
with cell as (
    select cast($period as date) as from_day,
        cast(cast($period as date) + case cast($grain as varchar) when 'month' then interval 1 month else interval 3 month end as date) as to_day
),

bounds as (
    select from_day, to_day,
        timezone('UTC', timezone(cast($timezone as varchar), cast(from_day as timestamp))) as from_ts,
        timezone('UTC', timezone(cast($timezone as varchar), cast(to_day as timestamp))) as to_ts
    from cell
),

-- the accounts that are in the segment at the end of the period, or now if it is not over
members as (
    select segments.account_id
    from main.account_segments as segments
    cross join bounds
    where segments.journey = cast($journey as varchar)
        and (cast($segment as varchar) = 'all' or segments.segment = cast($segment as varchar))
        and coalesce(segments.from_ts < least(bounds.to_ts, cast($until as timestamp)), true)
        and coalesce(segments.to_ts >= least(bounds.to_ts, cast($until as timestamp)), true)
),

visits as (
    select visits.account_id, visits.case_id, visits.stage, visits.visit, visits.entered_at, visits.left_at, visits.days, visits.target_days,
        visits.move, visits.entered_event_id, visits.left_event_id, cases.segment, cases.ended_at,
        case
            when entered.day is not null then entered.day
            when cases.started_precision = 'day' then cast(visits.entered_at as date)
            else cast(timezone(coalesce(accounts.timezone, cast($timezone as varchar)), timezone('UTC', visits.entered_at)) as date)
        end as entered_day,
        case
            when gone.day is not null then gone.day
            when cases.ended_precision = 'day' then cast(visits.left_at as date)
            else cast(timezone(coalesce(accounts.timezone, cast($timezone as varchar)), timezone('UTC', visits.left_at)) as date)
        end as left_day,
        lead(visits.move) over (
            partition by visits.case_id order by visits.entered_at, coalesce(entered.seq, -1), visits.left_at nulls last
        ) as next_move
    from main.stage_visits as visits
    inner join main.cases as cases on cases.journey = visits.journey and cases.case_id = visits.case_id
    left join main.accounts as accounts on accounts.account_id = visits.account_id
    left join main.events as entered on entered.event_id = visits.entered_event_id
    left join main.events as gone on gone.event_id = visits.left_event_id
    where visits.journey = cast($journey as varchar)
),

judged as (
    select visits.account_id, visits.case_id, visits.stage, visits.visit, visits.entered_at, visits.left_at, visits.days, visits.target_days,
        visits.move, visits.entered_event_id, visits.left_event_id, visits.entered_day, visits.left_day,
        case
            when visits.left_at is null then 'open'
            when visits.next_move = 'regression' then 'back'
            when visits.next_move is null and visits.ended_at <= visits.left_at then 'ended'
            else 'onward'
        end as ending,
        case
            when visits.left_day < bounds.to_day then visits.days
            else least(visits.days, (epoch_us(least(bounds.to_ts, cast($as_of as timestamp))) - epoch_us(visits.entered_at)) / 86400000000.0)
        end as days_by_then,
        visits.entered_day >= bounds.from_day and visits.entered_day < bounds.to_day as began,
        coalesce(visits.left_day >= bounds.from_day and visits.left_day < bounds.to_day, false) as finished,
        visits.entered_day < bounds.to_day and coalesce(visits.left_day >= bounds.from_day, true) as going_on
    from visits
    cross join bounds
    where visits.stage = cast($stage as varchar)
        and case
            when visits.account_id is null then cast($segment as varchar) = 'all' or visits.segment = cast($segment as varchar)
            else visits.account_id in (select account_id from members)
        end
)

select account_id, case_id, visit, entered_at, left_at, days, target_days, move, ending,
    case cast($kpi as varchar) when 'conversion' then ending = 'onward' when 'on_track_rate' then days_by_then <= target_days end as hit,
    entered_event_id, left_event_id
from judged
where case cast($kpi as varchar)
        when 'entered' then began
        when 'regressions' then began and move = 'regression'
        when 'churned' then finished and ending = 'ended'
        when 'on_track_rate' then going_on and target_days is not null
        else finished
    end
order by entered_at, account_id, case_id, visit
