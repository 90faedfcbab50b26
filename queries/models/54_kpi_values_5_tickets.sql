-- KPIs of tickets. All of them belong to the period in which the ticket was opened and to the stage that the account was in then,
-- so a late answer changes the month of the question. tickets_per_account: opened, by whomever. first_reply_hours: median of the
-- tickets that a customer opened and we answered. resolution_hours: median of the solved ones, to the last time. Both in business hours
-- too. reopen_rate: of the
-- solved ones, the share that was open again. csat: of the rated ones, the share with a good last rating (above one half).
-- csat_response_rate: of the solved ones, the share that was rated.
-- table: work.kpi_values
-- grain: one row per period, journey, segment ('all' too), stage and KPI that has anything to tell
-- order: grain, period, journey, segment, stage, kpi
-- reads: work.tickets, work.month_presences, work.spans, work.periods
with opened as (
    select presences.journey, presences.stage, presences.month, presences.month_segment, presences.quarter_segment,
        tickets.first_reply_hours, tickets.first_reply_business_hours, tickets.resolution_hours, tickets.resolution_business_hours,
        tickets.reopened, tickets.rating, tickets.graded
    from work.tickets as tickets
    inner join work.spans as spans on spans.account_id = tickets.account_id
    inner join work.month_presences as presences
        on presences.account_no = spans.account_no and presences.month = cast(date_trunc('month', tickets.opened_day) as date)
        and presences.from_ts <= tickets.opened_at and presences.to_ts > tickets.opened_at
),

tickets as (
    select 'month' as grain, month as period, journey, stage, month_segment as segment,
        first_reply_hours, first_reply_business_hours, resolution_hours, resolution_business_hours, reopened, rating, graded
    from opened
    union all
    select 'quarter' as grain, cast(date_trunc('quarter', month) as date) as period, journey, stage, quarter_segment as segment,
        first_reply_hours, first_reply_business_hours, resolution_hours, resolution_business_hours, reopened, rating, graded
    from opened
),

figures as (
    select grain, period, journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment,
        count(*) as tickets,
        count(first_reply_hours) as replied,
        quantile_cont(first_reply_hours, 0.5) as first_reply_hours,
        list_sort(list(first_reply_hours) filter (first_reply_hours is not null)) as replies,
        quantile_cont(first_reply_business_hours, 0.5) as first_reply_business_hours,
        list_sort(list(first_reply_business_hours) filter (first_reply_business_hours is not null)) as business_replies,
        count(resolution_hours) as solved,
        quantile_cont(resolution_hours, 0.5) as resolution_hours,
        list_sort(list(resolution_hours) filter (resolution_hours is not null)) as solutions,
        quantile_cont(resolution_business_hours, 0.5) as resolution_business_hours,
        list_sort(list(resolution_business_hours) filter (resolution_business_hours is not null)) as business_solutions,
        count(case when resolution_hours is not null and reopened then 1 end) as reopened,
        count(rating) as rated,
        count(case when rating > 0.5 then 1 end) as good,
        case
            when bool_and(graded) then 'ratings on a graded scale'
            when not bool_or(graded) then 'ratings of good or bad'
            when count(graded) > 0 then 'ratings of different scales: graded, and good or bad'
        end as scale,
        count(case when resolution_hours is not null and rating is not null then 1 end) as solved_and_rated
    from tickets
    group by grouping sets ((grain, period, journey, stage, segment), (grain, period, journey, stage))
),

facts as (
    select grain, period, journey, segment, stage, 'tickets_per_account' as kpi, tickets as total,
        null as n, null as hits, null as value, null as ordered, null as note
    from figures
    union all
    select grain, period, journey, segment, stage, 'first_reply_hours', null, replied, null, first_reply_hours, replies, null from figures
    union all
    select grain, period, journey, segment, stage, 'first_reply_business_hours', null, replied, null, first_reply_business_hours, business_replies, null
    from figures
    union all
    select grain, period, journey, segment, stage, 'resolution_hours', null, solved, null, resolution_hours, solutions, null from figures
    union all
    select grain, period, journey, segment, stage, 'resolution_business_hours', null, solved, null, resolution_business_hours, business_solutions, null
    from figures
    union all
    select grain, period, journey, segment, stage, 'reopen_rate', null, solved, reopened, null, null, null from figures
    union all
    select grain, period, journey, segment, stage, 'csat', null, rated, good, null, null, scale from figures
    union all
    select grain, period, journey, segment, stage, 'csat_response_rate', null, solved, solved_and_rated, null, null, null from figures
)

select facts.grain, facts.period, facts.journey, facts.segment, facts.stage, facts.kpi, facts.total, facts.n, facts.hits, facts.value,
    facts.ordered, facts.note
from facts
inner join work.periods as periods on periods.grain = facts.grain and periods.period = facts.period
where facts.segment is not null
