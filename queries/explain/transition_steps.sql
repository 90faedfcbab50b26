-- The steps from one stage or touchpoint to the next that a transition counts.
-- grain: one row per step of a case
-- param: journey varchar null the journey
-- param: level varchar null stage or touchpoint
-- param: from varchar null where the step begins
-- param: to varchar null where it leads
-- reads: main.stage_visits, main.touches, main.events, main.accounts
with stays as (
    select visits.journey, visits.case_id, visits.account_id, visits.stage as name, visits.entered_at as ts, events.seq, events.event_id,
        coalesce(events.day, cast(visits.entered_at as date)) as day,
        coalesce(events.ts_precision, accounts.started_precision, 'second') = 'day' as whole
    from main.stage_visits as visits
    left join main.events as events on events.event_id = visits.entered_event_id
    left join main.accounts as accounts on accounts.account_id = visits.account_id
    where visits.journey = cast($journey as varchar) and cast($level as varchar) = 'stage'
),

touches as (
    select touches.journey, touches.case_id, touches.account_id, touches.touchpoint as name, touches.ts, events.seq, events.event_id,
        events.day, events.ts_precision = 'day' as whole
    from main.touches as touches
    inner join main.events as events on events.event_id = touches.event_id
    where touches.journey = cast($journey as varchar) and cast($level as varchar) = 'touchpoint'
),

things as (
    select journey, case_id, account_id, name, ts, seq, event_id, day, whole from stays
    union all
    select journey, case_id, account_id, name, ts, seq, event_id, day, whole from touches
),

steps as (
    select case_id, account_id, name as to_name, ts as to_ts, day as to_day, whole as to_whole, event_id as to_event,
        lag(name) over in_case as from_name, lag(ts) over in_case as from_ts, lag(day) over in_case as from_day,
        lag(whole) over in_case as from_whole, lag(event_id) over in_case as from_event
    from things
    window in_case as (partition by journey, case_id order by ts, seq nulls first)
)

select case_id, account_id, from_ts, to_ts,
    case
        when from_whole or to_whole then cast(greatest(to_day - from_day, 0) as double)
        else (epoch_us(to_ts) - epoch_us(from_ts)) / 86400000000.0
    end as days,
    from_event, to_event
from steps
where from_name = cast($from as varchar) and to_name = cast($to as varchar)
order by from_ts, case_id, to_ts
