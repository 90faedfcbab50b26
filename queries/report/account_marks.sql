-- What happened to accounts, for their timelines: communications between people by side, internal work, and what is a touchpoint.
-- grain: one row per such event of an account, the newest four hundred of each; direction: '' where it is no communication
-- param: accounts varchar null ids of accounts, joined by the unit separator (chr 31)
-- param: until timestamp null events count that are before it
-- param: day date null values of day precision count up to it
-- reads: main.events, main.touches, main.definitions
with points as (
    select touches.event_id, min(coalesce(named.name, touches.touchpoint)) as touchpoint
    from main.touches as touches
    left join main.definitions as named
        on named.journey = touches.journey and named.journey_version = touches.journey_version
        and named.kind = 'touchpoint' and named.id = touches.touchpoint
    where list_contains(string_split(cast($accounts as varchar), chr(31)), touches.account_id)
    group by touches.event_id
),

happened as (
    select events.account_id, events.event_id, events.ts, events.seq, coalesce(events.channel, '') as channel,
        coalesce(events.activity, '') as activity, coalesce(events.team, '') as team, coalesce(events.subject, '') as subject,
        coalesce(events.visibility = 'internal', false) as internal,
        case
            when events.visibility = 'public' and events.automation in ('human', 'helpdesk_relay')
                and events.direction in ('inbound', 'outbound')
                and events.channel in ('email', 'call', 'meeting', 'chat', 'ticket', 'portal', 'sms')
                and events.activity not in ('scheduled_meeting', 'cancelled_meeting')
                then events.direction
            else ''
        end as direction
    from main.events as events
    where list_contains(string_split(cast($accounts as varchar), chr(31)), events.account_id)
        and case when events.ts_precision = 'day' then events.day <= cast($day as date) else events.ts < cast($until as timestamp) end
),

seen as (
    select happened.account_id, happened.ts, happened.seq, happened.direction, happened.channel, happened.activity, happened.team,
        happened.subject, happened.internal, coalesce(points.touchpoint, '') as touchpoint,
        row_number() over (partition by happened.account_id order by happened.ts desc, happened.seq desc) as place
    from happened
    left join points on points.event_id = happened.event_id
    where points.event_id is not null or happened.internal or happened.direction <> ''
)

select account_id, ts, direction, channel, activity, team, subject, internal, touchpoint
from seen
where place <= 400
order by account_id, ts, seq
