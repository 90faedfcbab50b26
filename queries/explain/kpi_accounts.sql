-- The accounts that were in a stage at some time in a period, and which of them had a communication in it.
-- grain: one row per account
-- param: period date null the first day of the period
-- param: grain varchar null month or quarter
-- param: journey varchar null the journey
-- param: segment varchar all the segment, or all
-- param: stage varchar null the stage
-- param: timezone varchar UTC the config's zone
-- param: until timestamp null events before this instant count
-- param: today date null records of a day count up to this day
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
    select visits.account_id, accounts.name, visits.entered_at, visits.left_at,
        case
            when entered.day is not null then entered.day
            when cases.started_precision = 'day' then cast(visits.entered_at as date)
            else cast(timezone(coalesce(accounts.timezone, cast($timezone as varchar)), timezone('UTC', visits.entered_at)) as date)
        end as entered_day,
        case
            when gone.day is not null then gone.day
            when cases.ended_precision = 'day' then cast(visits.left_at as date)
            else cast(timezone(coalesce(accounts.timezone, cast($timezone as varchar)), timezone('UTC', visits.left_at)) as date)
        end as left_day
    from main.stage_visits as visits
    inner join main.cases as cases on cases.journey = visits.journey and cases.case_id = visits.case_id
    inner join main.accounts as accounts on accounts.account_id = visits.account_id
    left join main.events as entered on entered.event_id = visits.entered_event_id
    left join main.events as gone on gone.event_id = visits.left_event_id
    where visits.journey = cast($journey as varchar) and visits.stage = cast($stage as varchar)
        and coalesce(accounts.started_at < cast($until as timestamp), true)
),

present as (
    select visits.account_id, min(visits.name) as name, min(visits.entered_at) as entered_at,
        case when count(visits.left_at) = count(*) then max(visits.left_at) end as left_at
    from visits
    cross join bounds
    inner join members on members.account_id = visits.account_id
    where visits.entered_day < bounds.to_day and coalesce(visits.left_day >= bounds.from_day, true)
    group by visits.account_id
),

said as (
    select events.account_id, count(*) as communications, max(events.ts) as last_ts
    from main.events as events
    cross join bounds
    inner join present on present.account_id = events.account_id
    where events.visibility = 'public'
        and events.automation in ('human', 'helpdesk_relay')
        and events.channel in ('email', 'call', 'meeting', 'chat', 'ticket', 'portal', 'sms')
        and coalesce(events.direction, 'unknown') in ('inbound', 'outbound', 'unknown')
        and events.activity not in ('scheduled_meeting', 'cancelled_meeting')
        and case when events.ts_precision = 'day' then events.day <= cast($today as date) else events.ts < cast($until as timestamp) end
        and events.day >= bounds.from_day and events.day < bounds.to_day
    group by events.account_id
)

select present.account_id, present.name, present.entered_at, present.left_at,
    said.account_id is not null as hit, coalesce(said.communications, 0) as communications, said.last_ts
from present
left join said on said.account_id = present.account_id
order by present.account_id
