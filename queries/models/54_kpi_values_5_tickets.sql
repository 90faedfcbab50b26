-- KPIs of tickets. All of them belong to the period in which the ticket was opened and to the stage that the account was in then,
-- so a late answer changes the month of the question. tickets_per_account: opened, by whomever. first_reply_hours: median of the
-- tickets that a customer opened and we answered. resolution_hours: median of the solved ones, to the last time. reopen_rate: of the
-- solved ones, the share that was open again. csat: of the rated ones, the share with a good last rating (above one half).
-- csat_response_rate: of the solved ones, the share that was rated.
-- table: work.kpi_values
-- grain: one row per period, journey, segment ('all' too), stage and KPI that has anything to tell
-- order: grain, period, journey, segment, stage, kpi
-- reads: work.tickets, work.presences, work.spans, work.periods
with periods as (
    select grain, period, from_day, to_day from work.periods
),

tickets as (
    select presences.journey, presences.segment, presences.stage, tickets.opened_day,
        tickets.first_reply_hours, tickets.resolution_hours, tickets.reopened, tickets.rating
    from work.tickets as tickets
    inner join work.spans as spans on spans.account_id = tickets.account_id
    inner join work.presences as presences
        on presences.account_no = spans.account_no and presences.from_ts <= tickets.opened_at and presences.to_ts > tickets.opened_at
),

figures as (
    select periods.grain, periods.period, tickets.journey, tickets.stage,
        case when grouping(tickets.segment) = 1 then 'all' else tickets.segment end as segment,
        count(*) as tickets,
        count(tickets.first_reply_hours) as replied,
        quantile_cont(tickets.first_reply_hours, 0.5) as first_reply_hours,
        count(tickets.resolution_hours) as solved,
        quantile_cont(tickets.resolution_hours, 0.5) as resolution_hours,
        count(case when tickets.resolution_hours is not null and tickets.reopened then 1 end) as reopened,
        count(tickets.rating) as rated,
        count(case when tickets.rating > 0.5 then 1 end) as good,
        count(case when tickets.resolution_hours is not null and tickets.rating is not null then 1 end) as solved_and_rated
    from tickets
    inner join periods on tickets.opened_day >= periods.from_day and tickets.opened_day < periods.to_day
    group by grouping sets (
        (periods.grain, periods.period, tickets.journey, tickets.stage, tickets.segment),
        (periods.grain, periods.period, tickets.journey, tickets.stage)
    )
),

facts as (
    select grain, period, journey, segment, stage, 'tickets_per_account' as kpi, tickets as total, null as n, null as hits, null as value
    from figures
    union all
    select grain, period, journey, segment, stage, 'first_reply_hours', null, replied, null, first_reply_hours from figures
    union all
    select grain, period, journey, segment, stage, 'resolution_hours', null, solved, null, resolution_hours from figures
    union all
    select grain, period, journey, segment, stage, 'reopen_rate', null, solved, reopened, null from figures
    union all
    select grain, period, journey, segment, stage, 'csat', null, rated, good, null from figures
    union all
    select grain, period, journey, segment, stage, 'csat_response_rate', null, solved, solved_and_rated, null from figures
)

select grain, period, journey, segment, stage, kpi, total, n, hits, value
from facts
where segment is not null
