-- What happened around a silence: the communication before it, everything of the account inside it, the communication after it. Inside,
-- internal work is counted as communication_gaps.internal_events does: strictly between, whole days where either is known to the day.
-- grain: one row per event
-- param: gap_id varchar null the silence
-- param: until timestamp null events before this instant count
-- param: today date null records of a day count up to this day
-- reads: main.communication_gaps, main.accounts, main.events
with gaps as (
    select gaps.gap_id, gaps.account_id, gaps.side, gaps.started_at, gaps.started_day, gaps.ended_at, gaps.event_before, gaps.event_after,
        coalesce(before.ts_precision, accounts.started_precision, 'second') = 'day' as from_whole,
        coalesce(after.ts_precision, accounts.churned_precision, 'second') = 'day' as to_whole,
        coalesce(after.day, cast(gaps.ended_at as date)) as ended_day
    from main.communication_gaps as gaps
    left join main.accounts as accounts on accounts.account_id = gaps.account_id
    left join main.events as before on before.event_id = gaps.event_before
    left join main.events as after on after.event_id = gaps.event_after
    where gaps.gap_id = cast($gap_id as varchar)
),

around as (
    select events.event_id, events.ts, events.ts_precision, events.day, events.seq, events.direction, events.channel, events.activity,
        events.team, events.subject, events.visibility, events.automation, events.source, events.file, events.line, gaps.side,
        case
            when events.event_id = gaps.event_before then 'before'
            when events.event_id = gaps.event_after then 'after'
            when events.visibility = 'internal' then 'internal work'
            when events.automation in ('human', 'helpdesk_relay')
                and events.channel in ('email', 'call', 'meeting', 'chat', 'ticket', 'portal', 'sms')
                and events.activity not in ('scheduled_meeting', 'cancelled_meeting')
                then 'other side'
            else 'no communication'
        end as role,
        case
            when gaps.from_whole or events.ts_precision = 'day' then events.day > gaps.started_day
            else events.ts > gaps.started_at
        end
        and case
            when gaps.ended_at is null then true
            when gaps.to_whole or events.ts_precision = 'day' then events.day < gaps.ended_day
            else events.ts < gaps.ended_at
        end
        and case when events.ts_precision = 'day' then events.day <= cast($today as date) else events.ts < cast($until as timestamp) end as inside
    from gaps
    inner join main.events as events on events.account_id = gaps.account_id
)

select role, ts, ts_precision, direction, channel, activity, team, subject, visibility, automation, source, file, line, event_id
from around
where inside or role in ('before', 'after')
order by ts, seq
