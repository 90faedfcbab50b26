-- The journey as an event log: every touch with its case and what the event was.
-- grain: one row per touch
-- param: journey varchar null only this journey
-- reads: main.touches, main.events, main.time_to_value, main.definitions
with cases as (
    select journey, case_id, min(segment) as segment
    from main.time_to_value
    group by journey, case_id
),

names as (
    select journey, journey_version, id, name
    from main.definitions
    where kind = 'touchpoint'
)

select
    touches.journey, touches.journey_version, touches.case_id, coalesce(touches.account_id, '') as account_id,
    coalesce(cases.segment, '') as segment, touches.event_id, touches.touchpoint, coalesce(names.name, touches.touchpoint) as name,
    coalesce(touches.stage, '') as stage, coalesce(touches.visit, 0) as visit, touches.ts, events.ts_precision = 'day' as day_only,
    coalesce(events.channel, '') as channel, coalesce(events.direction, '') as direction, coalesce(events.team, '') as team,
    coalesce(events.thread_id, '') as thread_id, coalesce(touches.source, '') as source
from main.touches as touches
inner join main.events as events on events.event_id = touches.event_id
left join cases on cases.journey = touches.journey and cases.case_id = touches.case_id
left join names
    on names.journey = touches.journey and names.journey_version = touches.journey_version and names.id = touches.touchpoint
where touches.journey = coalesce(cast($journey as varchar), touches.journey)
order by touches.journey, touches.case_id, touches.ts, events.seq, touches.touchpoint
