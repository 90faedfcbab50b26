-- The visits of stages as the KPIs count them: with the segment of the case, the local days of both ends, and how they ended. A visit ends back
-- when the case's next one is of this stage or an earlier one, and onward otherwise, also when the case is in no stage after it.
-- table: work.stage_times
-- grain: one row per case and visit of a stage
-- order: journey, case_id, stage, visit
-- reads: main.stage_visits, work.cases, work.stages, work.stage_stays, work.account_numbers
with cases as (
    select journey, case_id, subject, segment, ended_at from work.cases
),

stages as (
    select distinct journey, stage, position from work.stages
),

stays as (
    select journey, subject, stage_position, visit, entered_day, left_day,
        lead(stage_position) over (partition by journey, subject order by number) as next_position
    from work.stage_stays
)

select visits.journey, cases.segment, visits.stage, visits.account_id, numbers.account_no, visits.case_id, visits.visit,
    visits.entered_at, stays.entered_day, visits.left_at, stays.left_day, visits.days, visits.target_days, visits.max_days, visits.move,
    case
        when visits.left_at is null then 'open'
        when stays.next_position <= stays.stage_position then 'back'
        when stays.next_position is null and cases.ended_at <= visits.left_at then 'ended'
        else 'onward'
    end as ending
from main.stage_visits as visits
inner join cases on cases.journey = visits.journey and cases.case_id = visits.case_id
inner join stages on stages.journey = visits.journey and stages.stage = visits.stage
inner join stays
    on stays.journey = visits.journey and stays.subject = cases.subject
    and stays.stage_position = stages.position and stays.visit = visits.visit
left join work.account_numbers as numbers on numbers.account_id = visits.account_id
