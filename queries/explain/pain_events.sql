-- The tickets and e-mails of a topic that came in a period while the account was in a stage.
-- grain: one row per ticket or e-mail
-- param: period date null the first day of the period
-- param: grain varchar null month or quarter
-- param: journey varchar null the journey
-- param: stage varchar null the stage
-- param: segment varchar all the segment, or all
-- param: topic varchar null the topic
-- param: timezone varchar UTC the config's zone
-- param: until timestamp null events before this instant count
-- reads: main.topics, main.events, main.stage_visits, main.account_segments, main.accounts
with cell as (
    select cast($period as date) as from_day,
        cast(cast($period as date) + case cast($grain as varchar) when 'month' then interval 1 month else interval 3 month end as date) as to_day
),

bounds as (
    select from_day, to_day, timezone('UTC', timezone(cast($timezone as varchar), cast(to_day as timestamp))) as to_ts
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

came as (
    select events.ts, events.ts_precision, events.seq, events.account_id, accounts.name, events.activity = 'opened_ticket' as ticket,
        topics.topic_source, events.channel, events.subject, events.case_id, events.source, events.file, events.line, events.event_id
    from main.topics as topics
    inner join main.events as events on events.seq = topics.seq
    inner join members on members.account_id = events.account_id
    inner join main.accounts as accounts on accounts.account_id = events.account_id
    cross join bounds
    where topics.topic = cast($topic as varchar) and events.day >= bounds.from_day and events.day < bounds.to_day
        and coalesce(accounts.started_at < cast($until as timestamp), true)
)

select ts, ts_precision, account_id, name, ticket, topic_source, channel, subject, case_id, source, file, line, event_id
from came
where exists (
    select 1 from main.stage_visits as visits
    where visits.account_id = came.account_id and visits.journey = cast($journey as varchar) and visits.stage = cast($stage as varchar)
        and visits.entered_at <= came.ts and coalesce(visits.left_at > came.ts, true)
)
order by ts, seq
