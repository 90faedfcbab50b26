-- KPIs of talking. contact_coverage: of the accounts that were in the stage at some time in the period, the share with a
-- communication in the period, whoever spoke. emails_in, emails_out: e-mails in the period while the account was in the stage.
-- table: work.kpi_values
-- grain: one row per period, journey, segment ('all' too), stage and KPI that has anything to tell
-- order: grain, period, journey, segment, stage, kpi
-- reads: work.communications, work.presences, work.period_segments, work.periods
with periods as (
    select grain, period, from_day, to_day from work.periods
),

said as (
    select account_no, ts, day,
        channel = 'email' and direction = 'inbound' as email_in,
        channel = 'email' and direction = 'outbound' as email_out
    from work.communications
),

months_with_contact as (
    select account_no, cast(date_trunc('month', day) as date) as month
    from said
    group by account_no, date_trunc('month', day)
),

in_contact as (
    select distinct periods.grain, periods.period, months.account_no
    from months_with_contact as months
    inner join periods on months.month >= periods.from_day and months.month < periods.to_day
),

present as (
    select distinct periods.grain, periods.period, presences.journey, presences.stage, presences.account_no,
        case periods.grain when 'month' then segments.month_segment else segments.quarter_segment end as segment
    from work.presences as presences
    inner join periods on presences.from_day < periods.to_day and presences.to_day >= periods.from_day
    left join work.period_segments as segments
        on segments.journey = presences.journey and segments.account_no = presences.account_no
        and segments.from_day <= periods.from_day and segments.to_day > periods.from_day
),

coverage as (
    select present.grain, present.period, present.journey, present.stage,
        case when grouping(present.segment) = 1 then 'all' else present.segment end as segment,
        count(*) as accounts, count(in_contact.account_no) as in_contact
    from present
    left join in_contact
        on in_contact.grain = present.grain and in_contact.period = present.period and in_contact.account_no = present.account_no
    group by grouping sets (
        (present.grain, present.period, present.journey, present.stage, present.segment),
        (present.grain, present.period, present.journey, present.stage)
    )
),

-- nearly every account has one segment, so this makes few rows more, and the millions of e-mails need one join
counted as (
    select presences.journey, presences.stage, presences.account_no, presences.from_ts, presences.to_ts,
        segments.from_day, segments.to_day, segments.month_segment, segments.quarter_segment
    from work.presences as presences
    inner join work.period_segments as segments
        on segments.journey = presences.journey and segments.account_no = presences.account_no
),

emails_by_day as (
    select counted.journey, counted.stage, counted.month_segment, counted.quarter_segment, said.day,
        count(case when said.email_in then 1 end) as emails_in, count(case when said.email_out then 1 end) as emails_out
    from said
    inner join counted
        on counted.account_no = said.account_no and counted.from_ts <= said.ts and counted.to_ts > said.ts
        and counted.from_day <= said.day and counted.to_day > said.day
    where said.email_in or said.email_out
    group by counted.journey, counted.stage, counted.month_segment, counted.quarter_segment, said.day
),

emails_by_period as (
    select periods.grain, periods.period, days.journey, days.stage,
        case periods.grain when 'month' then days.month_segment else days.quarter_segment end as segment,
        days.emails_in, days.emails_out
    from emails_by_day as days
    inner join periods on days.day >= periods.from_day and days.day < periods.to_day
),

emails as (
    select grain, period, journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment,
        sum(emails_in) as emails_in, sum(emails_out) as emails_out
    from emails_by_period
    group by grouping sets ((grain, period, journey, stage, segment), (grain, period, journey, stage))
),

facts as (
    select grain, period, journey, segment, stage, 'contact_coverage' as kpi, null as total, accounts as n, in_contact as hits from coverage
    union all
    select grain, period, journey, segment, stage, 'emails_in', emails_in, null, null from emails
    union all
    select grain, period, journey, segment, stage, 'emails_out', emails_out, null, null from emails
)

select grain, period, journey, segment, stage, kpi, total, n, hits
from facts
where segment is not null
