-- The e-mails of a period to or from accounts that were in a stage when they were sent.
-- grain: one row per e-mail and account
-- param: direction varchar null inbound or outbound
-- param: period date null the first day of the period
-- param: grain varchar null month or quarter
-- param: journey varchar null the journey
-- param: segment varchar all the segment, or all
-- param: stage varchar null the stage
-- param: timezone varchar UTC the config's zone
-- param: until timestamp null events before this instant count
-- param: today date null records of a day count up to this day
-- reads: main.stage_visits, main.account_segments, main.accounts, main.events
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

mails as (
    select events.ts, events.ts_precision, events.seq, events.direction, events.channel, events.activity, events.team, events.subject,
        events.source, events.file, events.line, events.event_id, events.account_id
    from main.events as events
    cross join bounds
    inner join members on members.account_id = events.account_id
    inner join main.accounts as accounts on accounts.account_id = events.account_id
    where events.visibility = 'public'
        and events.automation in ('human', 'helpdesk_relay')
        and events.channel in ('email', 'call', 'meeting', 'chat', 'ticket', 'portal', 'sms')
        and coalesce(events.direction, 'unknown') in ('inbound', 'outbound', 'unknown')
        and events.activity not in ('scheduled_meeting', 'cancelled_meeting')
        and case when events.ts_precision = 'day' then events.day <= cast($today as date) else events.ts < cast($until as timestamp) end
        and events.channel = 'email' and events.direction = cast($direction as varchar)
        and events.day >= bounds.from_day and events.day < bounds.to_day
        and coalesce(accounts.started_at < cast($until as timestamp), true)
)

select mails.ts, mails.ts_precision, mails.account_id, mails.direction, mails.channel, mails.activity, mails.team, mails.subject,
    mails.source, mails.file, mails.line, mails.event_id
from mails
where exists (
    select 1 from main.stage_visits as visits
    where visits.account_id = mails.account_id and visits.journey = cast($journey as varchar) and visits.stage = cast($stage as varchar)
        and visits.entered_at <= mails.ts and coalesce(visits.left_at > mails.ts, true)
)
order by mails.ts, mails.seq
