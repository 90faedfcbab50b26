-- What customers came with, stage by stage: topics of their tickets and e-mails, with how many accounts, how much more or less than in the
-- period before, how often it came back and how they rated the answer. Nothing is guessed from the words of a message.
-- An event counts in each stage that the account was in at that instant; outside of the journey's stages it counts nowhere. The segment
-- is the one at the end of the period (see 51_period_segments). A topic that stands in fields of several kinds is told with the first
-- of form, category, tag, subject. The last period is not over and is compared as it stands.
-- table: main.pain_points
-- grain: one row per period, journey, stage, segment ('all' too) and topic that came up
-- order: grain, period, journey, stage, segment, topic
-- reads: work.concerns, work.presences, work.period_segments, work.periods, work.journey_versions, work.settings
with settings as (
    select today from work.settings
),

periods as (
    select periods.grain, periods.period, least(periods.to_day - 1, settings.today) as last_day,
        lag(periods.period) over (partition by periods.grain order by periods.period) as period_before
    from work.periods as periods
    cross join settings
),

topic_sources as (
    select topic, min(case topic_source when 'form' then 1 when 'category' then 2 when 'tag' then 3 when 'subject' then 4 end) as place
    from work.concerns
    group by topic
),

by_month as (
    select cast(date_trunc('month', concerns.day) as date) as month, presences.journey, presences.stage, concerns.account_no, concerns.topic,
        count(*) as events,
        count(case when concerns.ticket then 1 end) as tickets,
        count(case when concerns.begun then 1 end) as begun,
        count(case when concerns.reopened then 1 end) as reopened,
        count(concerns.rating) as rated,
        count(case when concerns.rating > 0.5 then 1 end) as good
    from work.concerns as concerns
    inner join work.presences as presences
        on presences.account_no = concerns.account_no and presences.from_ts <= concerns.ts and presences.to_ts > concerns.ts
    group by date_trunc('month', concerns.day), presences.journey, presences.stage, concerns.account_no, concerns.topic
),

in_segments as (
    select by_month.month, by_month.journey, by_month.stage, segments.month_segment, segments.quarter_segment, by_month.account_no, by_month.topic,
        by_month.events, by_month.tickets, by_month.begun, by_month.reopened, by_month.rated, by_month.good
    from by_month
    left join work.period_segments as segments
        on segments.journey = by_month.journey and segments.account_no = by_month.account_no
        and segments.from_day <= by_month.month and segments.to_day > by_month.month
),

by_account as (
    select 'month' as grain, month as period, journey, stage, month_segment as segment, topic, events, tickets, begun, reopened, rated, good
    from in_segments
    union all
    select 'quarter' as grain, cast(date_trunc('quarter', month) as date) as period, journey, stage, quarter_segment as segment, topic,
        sum(events) as events, sum(tickets) as tickets, sum(begun) as begun, sum(reopened) as reopened, sum(rated) as rated, sum(good) as good
    from in_segments
    group by date_trunc('quarter', month), journey, stage, quarter_segment, account_no, topic
),

figures as (
    select grain, period, journey, stage, topic,
        case when grouping(segment) = 1 then 'all' else segment end as segment,
        count(*) as accounts,
        sum(events) as events, sum(tickets) as tickets, sum(begun) as begun, sum(reopened) as reopened, sum(rated) as rated, sum(good) as good
    from by_account
    group by grouping sets ((grain, period, journey, stage, topic, segment), (grain, period, journey, stage, topic))
),

cells as (
    select grain, period, journey, stage, segment, topic, accounts, events, tickets, begun, reopened, rated, good,
        sum(events) over (partition by grain, period, journey, stage, segment) as events_of_cell
    from figures
    where segment is not null
)

select cells.period, cells.grain, cells.journey, versions.journey_version, cells.stage, cells.segment, cells.topic,
    case topic_sources.place when 1 then 'form' when 2 then 'category' when 3 then 'tag' when 4 then 'subject' end as topic_source,
    cells.events, cells.tickets, cells.accounts,
    cells.events / cast(cells.events_of_cell as double) as share,
    case when periods.period_before is not null then cells.events - coalesce(before.events, 0) end as change,
    cells.reopened,
    cells.good / cast(nullif(cells.rated, 0) as double) as csat,
    cells.rated as csat_n,
    cells.begun
from cells
inner join periods on periods.grain = cells.grain and periods.period = cells.period
inner join topic_sources on topic_sources.topic = cells.topic
inner join work.journey_versions as versions
    on versions.journey = cells.journey
    and coalesce(versions.from_day, date '0001-01-01') <= periods.last_day
    and coalesce(versions.to_day, date '9999-12-31') > periods.last_day
left join cells as before
    on before.grain = cells.grain and before.period = periods.period_before and before.journey = cells.journey
    and before.stage = cells.stage and before.segment = cells.segment and before.topic = cells.topic
