-- The places at which journeys break: where some trouble has hit somebody, what it has cost, and the cases on both sides for the
-- comparison. with: cases that passed through the stage and were hurt in it; without: those that were not. Cases of which that cannot be
-- told are in neither. *_ended: how many of them have ended by now; NULL where the journey declares no end.
-- Only visits that began when the records had begun are compared. Of a missing or late touchpoint, only those that expected it.
-- table: work.breaks
-- grain: one row per journey, kind, stage, touchpoint and segment ('all' too)
-- order: journey, kind, stage, touchpoint, segment
-- reads: work.troubles, work.passages, work.account_numbers, work.journeys, main.accounts, work.settings
with settings as (
    select today from work.settings
),

journeys as (
    select journey, case_kind, end_kind <> 'none' as can_end from work.journeys
),

accounts as (
    select numbers.account_no, accounts.arr
    from work.account_numbers as numbers
    inner join main.accounts as accounts on accounts.account_id = numbers.account_id
),

passages as (
    select passage, case_stage, journey, stage, segment, visit, account_no, case_ended, seen from work.passages
),

-- Most cases are in a stage once: then what is known of the visit is known of the case.
again as (
    select distinct case_stage from passages where visit > 1
),

troubled_visits as not materialized (
    select passages.journey, troubles.kind, passages.stage, troubles.touchpoint, passages.segment, passages.case_stage, passages.account_no,
        passages.case_ended, passages.seen, troubles.occurrences, troubles.excess_days, troubles.last_day, troubles.hurt,
        passages.case_stage in (select case_stage from again) as came_back
    from work.troubles as troubles
    inner join passages on passages.passage = troubles.passage
),

-- seen: it is compared
troubled_cases as (
    select journey, kind, stage, touchpoint, segment, account_no, case_ended, occurrences, excess_days, last_day, seen, seen and hurt as hurt
    from troubled_visits
    where not came_back
    union all
    select journey, kind, stage, touchpoint, segment, account_no, case_ended,
        sum(occurrences) as occurrences, sum(excess_days) as excess_days, max(last_day) as last_day,
        bool_or(seen) as seen, bool_or(seen and hurt) as hurt
    from troubled_visits
    where came_back
    group by journey, kind, stage, touchpoint, segment, account_no, case_ended, case_stage
),

figures_of_segments as (
    select cases.journey, cases.kind, cases.stage, cases.touchpoint, cases.segment,
        count(case when cases.occurrences > 0 then 1 end) as cases, sum(case when cases.occurrences > 0 then accounts.arr end) as arr,
        count(case when cases.last_day > settings.today - 90 then 1 end) as recent_cases,
        sum(cases.occurrences) as occurrences, sum(cases.excess_days) as excess_days, max(cases.last_day) as last_day,
        count(case when cases.hurt then 1 end) as hurt, count(case when cases.hurt and cases.case_ended then 1 end) as hurt_ended,
        count(case when cases.seen then 1 end) as judged, count(case when cases.seen and cases.case_ended then 1 end) as judged_ended
    from troubled_cases as cases
    inner join accounts on accounts.account_no = cases.account_no
    cross join settings
    group by cases.journey, cases.kind, cases.stage, cases.touchpoint, cases.segment
),

figures as (
    select journey, kind, stage, touchpoint, case when grouping(segment) = 1 then 'all' else segment end as segment,
        sum(cases) as cases, sum(arr) as arr, sum(recent_cases) as recent_cases, sum(occurrences) as occurrences, sum(excess_days) as excess_days,
        max(last_day) as last_day, sum(hurt) as hurt, sum(hurt_ended) as hurt_ended, sum(judged) as judged, sum(judged_ended) as judged_ended
    from figures_of_segments
    group by grouping sets ((journey, kind, stage, touchpoint, segment), (journey, kind, stage, touchpoint))
),

-- Where an account has several cases, maybe of several segments, it counts once.
hurt_accounts as (
    select visits.journey, visits.kind, visits.stage, visits.touchpoint,
        case when grouping(visits.segment) = 1 then 'all' else visits.segment end as segment, visits.account_no, max(visits.last_day) as last_day
    from troubled_visits as visits
    inner join journeys on journeys.journey = visits.journey
    where visits.occurrences > 0 and journeys.case_kind <> 'account'
    group by grouping sets (
        (visits.journey, visits.kind, visits.stage, visits.touchpoint, visits.account_no, visits.segment),
        (visits.journey, visits.kind, visits.stage, visits.touchpoint, visits.account_no)
    )
),

several_cases as (
    select hurt.journey, hurt.kind, hurt.stage, hurt.touchpoint, hurt.segment, count(*) as accounts, sum(accounts.arr) as arr,
        count(case when hurt.last_day > settings.today - 90 then 1 end) as recent_accounts
    from hurt_accounts as hurt
    inner join accounts on accounts.account_no = hurt.account_no
    cross join settings
    group by hurt.journey, hurt.kind, hurt.stage, hurt.touchpoint, hurt.segment
),

costs as (
    select figures.journey, figures.kind, figures.stage, figures.touchpoint, figures.segment, journeys.can_end,
        case when journeys.case_kind = 'account' then figures.cases else several_cases.accounts end as accounts,
        case when journeys.case_kind = 'account' then figures.arr else several_cases.arr end as arr,
        case when journeys.case_kind = 'account' then figures.recent_cases else several_cases.recent_accounts end as recent_accounts,
        figures.occurrences, figures.excess_days, figures.last_day, figures.hurt, figures.hurt_ended, figures.judged, figures.judged_ended
    from figures
    inner join journeys on journeys.journey = figures.journey
    left join several_cases
        on several_cases.journey = figures.journey and several_cases.kind = figures.kind and several_cases.stage = figures.stage
        and several_cases.touchpoint is not distinct from figures.touchpoint and several_cases.segment = figures.segment
    where figures.occurrences > 0
),

accounts_in_stages as (
    select journey, stage, segment, count(*) as accounts
    from (
        select journey, stage, account_no, case when grouping(segment) = 1 then 'all' else segment end as segment
        from passages
        group by grouping sets ((journey, stage, account_no, segment), (journey, stage, account_no))
    )
    group by journey, stage, segment
),

cases_in_stages as (
    select journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment,
        count(*) as cases, count(case when case_ended then 1 end) as ended
    from (
        select distinct case_stage, journey, stage, segment, case_ended
        from passages
        where seen
    )
    group by grouping sets ((journey, stage, segment), (journey, stage))
),

-- the cases that could have been hurt: those that were in the stage, or those that expected the touchpoint
compared as (
    select journey, stage, null as touchpoint, segment, cases, ended from cases_in_stages
    union all
    select journey, stage, touchpoint, segment, judged as cases, judged_ended as ended from figures where kind = 'expected_touchpoint'
)

select costs.journey, costs.kind, costs.stage, costs.touchpoint, costs.segment,
    costs.accounts, in_stage.accounts as accounts_in_place, costs.arr, costs.occurrences, costs.excess_days, costs.recent_accounts, costs.last_day,
    costs.hurt as cases_with,
    coalesce(compared.cases, 0) - costs.judged as cases_without,
    case when costs.can_end then costs.hurt_ended end as ended_with,
    case when costs.can_end then coalesce(compared.ended, 0) - costs.judged_ended end as ended_without
from costs
inner join accounts_in_stages as in_stage
    on in_stage.journey = costs.journey and in_stage.stage = costs.stage and in_stage.segment = costs.segment
left join compared
    on compared.journey = costs.journey and compared.stage = costs.stage and compared.segment = costs.segment
    and compared.touchpoint is not distinct from
        case when costs.kind in ('missing_touchpoint', 'late_touchpoint') then costs.touchpoint end
