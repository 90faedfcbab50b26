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
    select journey, end_kind <> 'none' as can_end from work.journeys
),

accounts as (
    select numbers.account_no, accounts.arr
    from work.account_numbers as numbers
    inner join main.accounts as accounts on accounts.account_id = numbers.account_id
),

passages as (
    select passage, journey, stage, segment, subject, account_no, case_ended, seen from work.passages
),

troubles as (
    select troubles.kind, troubles.touchpoint, troubles.occurrences, troubles.excess_days, troubles.last_day, troubles.hurt,
        passages.journey, passages.stage, passages.segment, passages.subject, passages.account_no, passages.case_ended, passages.seen
    from work.troubles as troubles
    inner join passages on passages.passage = troubles.passage
),

hurt_accounts as (
    select journey, kind, stage, touchpoint, account_no,
        case when grouping(segment) = 1 then 'all' else segment end as segment,
        sum(occurrences) as occurrences, sum(excess_days) as excess_days, max(last_day) as last_day
    from troubles
    where occurrences > 0
    group by grouping sets ((journey, kind, stage, touchpoint, account_no, segment), (journey, kind, stage, touchpoint, account_no))
),

costs as (
    select hurt.journey, hurt.kind, hurt.stage, hurt.touchpoint, hurt.segment,
        count(*) as accounts, sum(accounts.arr) as arr, sum(hurt.occurrences) as occurrences, sum(hurt.excess_days) as excess_days,
        max(hurt.last_day) as last_day,
        count(case when hurt.last_day > settings.today - 90 then 1 end) as recent_accounts
    from hurt_accounts as hurt
    inner join accounts on accounts.account_no = hurt.account_no
    cross join settings
    where hurt.segment is not null
    group by hurt.journey, hurt.kind, hurt.stage, hurt.touchpoint, hurt.segment
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

cases as (
    select distinct journey, stage, segment, subject, case_ended
    from passages
    where seen
),

cases_in_stages as (
    select journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment,
        count(*) as cases, count(case when case_ended then 1 end) as ended
    from cases
    group by grouping sets ((journey, stage, segment), (journey, stage))
),

judged as (
    select journey, kind, stage, touchpoint, segment, subject, case_ended,
        case when bool_or(hurt) then true when bool_and(hurt is not null) then false end as hurt
    from troubles
    where seen
    group by journey, kind, stage, touchpoint, segment, subject, case_ended
),

sides as (
    select journey, kind, stage, touchpoint, case when grouping(segment) = 1 then 'all' else segment end as segment,
        count(case when hurt then 1 end) as hurt, count(case when hurt and case_ended then 1 end) as hurt_ended,
        count(case when not hurt then 1 end) as spared, count(case when not hurt and case_ended then 1 end) as spared_ended,
        count(*) as judged, count(case when case_ended then 1 end) as judged_ended
    from judged
    group by grouping sets ((journey, kind, stage, touchpoint, segment), (journey, kind, stage, touchpoint))
),

compared as (
    select costs.journey, costs.kind, costs.stage, costs.touchpoint, costs.segment,
        coalesce(sides.hurt, 0) as cases_with, coalesce(sides.hurt_ended, 0) as ended_with,
        case when costs.kind in ('missing_touchpoint', 'late_touchpoint') then coalesce(sides.spared, 0)
            else coalesce(cases.cases, 0) - coalesce(sides.judged, 0) end as cases_without,
        case when costs.kind in ('missing_touchpoint', 'late_touchpoint') then coalesce(sides.spared_ended, 0)
            else coalesce(cases.ended, 0) - coalesce(sides.judged_ended, 0) end as ended_without
    from costs
    left join sides
        on sides.journey = costs.journey and sides.kind = costs.kind and sides.stage = costs.stage
        and sides.touchpoint is not distinct from costs.touchpoint and sides.segment = costs.segment
    left join cases_in_stages as cases
        on cases.journey = costs.journey and cases.stage = costs.stage and cases.segment = costs.segment
)

select costs.journey, costs.kind, costs.stage, costs.touchpoint, costs.segment,
    costs.accounts, in_stage.accounts as accounts_in_place, costs.arr, costs.occurrences, costs.excess_days, costs.recent_accounts, costs.last_day,
    compared.cases_with, compared.cases_without,
    case when journeys.can_end then compared.ended_with end as ended_with,
    case when journeys.can_end then compared.ended_without end as ended_without
from costs
inner join journeys on journeys.journey = costs.journey
inner join accounts_in_stages as in_stage
    on in_stage.journey = costs.journey and in_stage.stage = costs.stage and in_stage.segment = costs.segment
inner join compared
    on compared.journey = costs.journey and compared.kind = costs.kind and compared.stage = costs.stage
    and compared.touchpoint is not distinct from costs.touchpoint and compared.segment = costs.segment
