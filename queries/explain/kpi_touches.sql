-- The touches of a period at touchpoints of a stage with a declared experience: 1 for a positive one, -1 for a negative one.
-- grain: one row per touch
-- param: period date null the first day of the period
-- param: grain varchar null month or quarter
-- param: journey varchar null the journey
-- param: segment varchar all the segment, or all
-- param: stage varchar null the stage
-- param: timezone varchar UTC the config's zone
-- param: until timestamp null events before this instant count
-- reads: main.touches, main.events, main.definitions, main.cases, main.account_segments
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

experiences as (
    select journey_version, id as touchpoint, stage, json_extract_string(detail, '$.experience') as experience
    from main.definitions
    where journey = cast($journey as varchar) and kind = 'touchpoint'
)

select touches.ts, events.ts_precision, touches.account_id, touches.case_id, touches.touchpoint, experiences.experience,
    case experiences.experience when 'positive' then 1 when 'negative' then -1 else 0 end as balance,
    events.direction, events.channel, events.activity, events.team, events.subject, events.source, events.file, events.line, touches.event_id
from main.touches as touches
inner join main.events as events on events.event_id = touches.event_id
inner join experiences on experiences.journey_version = touches.journey_version and experiences.touchpoint = touches.touchpoint
inner join main.cases as cases on cases.journey = touches.journey and cases.case_id = touches.case_id
cross join bounds
where touches.journey = cast($journey as varchar) and experiences.stage = cast($stage as varchar) and experiences.experience is not null
    and events.day >= bounds.from_day and events.day < bounds.to_day
    and case
        when touches.account_id is null then cast($segment as varchar) = 'all' or cases.segment = cast($segment as varchar)
        else touches.account_id in (select account_id from members)
    end
order by touches.ts, events.seq
