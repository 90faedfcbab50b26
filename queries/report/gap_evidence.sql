-- The events around silences: of each the last five communications before it and the first three after its end (or since, on the other
-- side), and up to twenty inside it, communications of the other side and internal work. Nothing is looked for more than sixty days before
-- it and thirty days after.
-- grain: one row per gap and event; total: how many the gap has in that place
-- param: gaps varchar null the gaps, their ids joined by commas
-- param: until timestamp null events count that are before it
-- param: day date null values of day precision count up to it
-- reads: main.communication_gaps, main.events
with chosen as (
    select gaps.gap_id, gaps.account_id, gaps.side, gaps.started_at, gaps.ended_at
    from main.communication_gaps as gaps
    where list_contains(string_split(cast($gaps as varchar), ','), gaps.gap_id)
),

seen as (
    select chosen.gap_id, events.event_id, events.ts, events.seq, events.ts_precision, events.direction, events.channel, events.activity,
        events.visibility, events.team, events.subject, events.file, events.line,
        case
            when events.ts <= chosen.started_at then 'before'
            when chosen.ended_at is null or events.ts < chosen.ended_at then 'inside'
            else 'after'
        end as place
    from chosen
    inner join main.events as events on events.account_id = chosen.account_id
    where case when events.ts_precision = 'day' then events.day <= cast($day as date) else events.ts < cast($until as timestamp) end
        and events.ts >= chosen.started_at - interval 60 day
        and events.ts <= coalesce(chosen.ended_at, cast($until as timestamp)) + interval 30 day
        and (
            events.visibility = 'internal'
            or events.automation in ('human', 'helpdesk_relay') and events.direction in ('inbound', 'outbound')
            and events.channel in ('email', 'call', 'meeting', 'chat', 'ticket', 'portal', 'sms')
            and events.activity not in ('scheduled_meeting', 'cancelled_meeting')
        )
        and (events.visibility = 'public' or events.ts > chosen.started_at and (chosen.ended_at is null or events.ts < chosen.ended_at))
),

placed as (
    select gap_id, event_id, ts, seq, ts_precision, direction, channel, activity, visibility, team, subject, file, line, place,
        row_number() over (
            partition by gap_id, place
            order by case place when 'before' then -epoch_us(ts) else epoch_us(ts) end, case place when 'before' then -seq else seq end
        ) as number,
        count(*) over (partition by gap_id, place) as total
    from seen
)

select gap_id, place, event_id, ts, coalesce(ts_precision = 'day', false) as day_only, coalesce(direction, '') as direction, coalesce(channel, '') as channel,
    coalesce(activity, '') as activity, coalesce(visibility = 'internal', false) as internal, coalesce(team, '') as team, coalesce(subject, '') as subject,
    coalesce(file, '') as file, coalesce(line, 0) as line, total
from placed
where number <= case place when 'before' then 5 when 'inside' then 20 else 3 end
order by gap_id, ts, seq, event_id
