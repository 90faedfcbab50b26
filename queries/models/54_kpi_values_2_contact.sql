-- KPIs of talking. contact_coverage: of the accounts that were in the stage at some time in the period, the share with a
-- communication in the period, whoever spoke. emails_in, emails_out: e-mails in the period while the account was in the stage.
-- accounts (not published as such): those accounts.
-- table: work.kpi_values
-- grain: one row per period, journey, segment ('all' too), stage and KPI that has anything to tell
-- order: grain, period, journey, segment, stage, kpi
-- reads: work.communications, work.month_presences, work.periods
with periods as (
    select grain, period from work.periods
),

said as (
    select account_no, ts, cast(date_trunc('month', day) as date) as month,
        channel = 'email' and direction = 'inbound' as email_in,
        channel = 'email' and direction = 'outbound' as email_out
    from work.communications
),

months_with_contact as (
    select distinct account_no, month from said
),

quarters_with_contact as (
    select distinct account_no, cast(date_trunc('quarter', month) as date) as quarter from months_with_contact
),

present as (
    select 'month' as grain, presences.month as period, presences.journey, presences.stage, presences.month_segment as segment,
        count(*) as accounts, count(contact.account_no) as in_contact
    from work.month_presences as presences
    left join months_with_contact as contact on contact.account_no = presences.account_no and contact.month = presences.month
    where presences.in_month
    group by presences.month, presences.journey, presences.stage, presences.month_segment
    union all
    select 'quarter' as grain, quarters.quarter as period, quarters.journey, quarters.stage, quarters.segment,
        count(*) as accounts, count(contact.account_no) as in_contact
    from (
        select account_no, cast(date_trunc('quarter', month) as date) as quarter, journey, stage, quarter_segment as segment
        from work.month_presences
        where in_quarter
    ) as quarters
    left join quarters_with_contact as contact
        on contact.account_no = quarters.account_no and contact.quarter = quarters.quarter
    group by quarters.quarter, quarters.journey, quarters.stage, quarters.segment
),

coverage as (
    select grain, period, journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment,
        sum(accounts) as accounts, sum(in_contact) as in_contact
    from present
    group by grouping sets ((grain, period, journey, stage, segment), (grain, period, journey, stage))
),

emails_by_month as (
    select presences.journey, presences.stage, presences.month_segment, presences.quarter_segment, said.month,
        count(case when said.email_in then 1 end) as emails_in, count(case when said.email_out then 1 end) as emails_out
    from said
    inner join work.month_presences as presences
        on presences.account_no = said.account_no and presences.month = said.month
        and presences.from_ts <= said.ts and presences.to_ts > said.ts
    where said.email_in or said.email_out
    group by presences.journey, presences.stage, presences.month_segment, presences.quarter_segment, said.month
),

emails_by_period as (
    select 'month' as grain, month as period, journey, stage, month_segment as segment, emails_in, emails_out
    from emails_by_month
    union all
    select 'quarter' as grain, cast(date_trunc('quarter', month) as date) as period, journey, stage, quarter_segment as segment, emails_in, emails_out
    from emails_by_month
),

emails as (
    select grain, period, journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment,
        sum(emails_in) as emails_in, sum(emails_out) as emails_out
    from emails_by_period
    group by grouping sets ((grain, period, journey, stage, segment), (grain, period, journey, stage))
),

facts as (
    select grain, period, journey, segment, stage, 'accounts' as kpi, accounts as total, null as n, null as hits from coverage
    union all
    select grain, period, journey, segment, stage, 'contact_coverage', null, accounts, in_contact from coverage
    union all
    select grain, period, journey, segment, stage, 'emails_in', emails_in, null, null from emails
    union all
    select grain, period, journey, segment, stage, 'emails_out', emails_out, null, null from emails
)

select facts.grain, facts.period, facts.journey, facts.segment, facts.stage, facts.kpi, facts.total, facts.n, facts.hits
from facts
inner join periods on periods.grain = facts.grain and periods.period = facts.period
where facts.segment is not null
