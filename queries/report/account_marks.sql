-- What happened to accounts, for their timelines: communications by side, touchpoints, and nothing of which the text could tell who.
-- grain: one row per event of an account that is a communication or a touchpoint, the newest four hundred of each account
-- param: accounts varchar null ids of accounts, joined by the unit separator (chr 31)
-- param: until timestamp null events count that are before it
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

seen as (
    select events.account_id, events.ts, events.seq, coalesce(events.direction, '') as direction, coalesce(events.channel, '') as channel,
        coalesce(events.activity, '') as activity, coalesce(events.team, '') as team, coalesce(events.subject, '') as subject,
        coalesce(events.visibility = 'internal', false) as internal, coalesce(points.touchpoint, '') as touchpoint,
        row_number() over (partition by events.account_id order by events.ts desc, events.seq desc) as place
    from main.events as events
    left join points on points.event_id = events.event_id
    where list_contains(string_split(cast($accounts as varchar), chr(31)), events.account_id)
        and events.ts < cast($until as timestamp)
        and (
            points.event_id is not null
            or events.visibility = 'internal'
            or events.visibility = 'public' and events.automation in ('human', 'helpdesk_relay') and events.direction in ('inbound', 'outbound')
            and events.channel in ('email', 'call', 'meeting', 'chat', 'ticket', 'portal', 'sms')
            and events.activity not in ('scheduled_meeting', 'cancelled_meeting')
        )
)

select account_id, ts, direction, channel, activity, team, subject, internal, touchpoint
from seen
where place <= 400
order by account_id, ts, seq
