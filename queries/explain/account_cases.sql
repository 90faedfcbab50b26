-- The cases of an account or of one case id, with the stage that each is in, or was in last.
-- grain: one row per journey and case
-- param: account_id varchar null the account
-- param: case_id varchar null only this case
-- param: journey varchar null only this journey
-- reads: main.time_to_value, main.stage_visits
with cases as (
    select journey, case_id, min(segment) as segment, min(started_at) as started_at,
        string_agg(milestone || ': ' || outcome, ', ' order by milestone) as milestones
    from main.time_to_value
    where account_id = cast($account_id as varchar)
        and (cast($case_id as varchar) is null or case_id = cast($case_id as varchar))
        and (cast($journey as varchar) is null or journey = cast($journey as varchar))
    group by journey, case_id
),

visits as (
    select journey, case_id, stage, visit, entered_at, left_at, days, state,
        row_number() over (partition by journey, case_id order by entered_at desc, left_at desc nulls first, stage desc, visit desc) as place,
        count(*) over (partition by journey, case_id) as visits
    from main.stage_visits
    where account_id = cast($account_id as varchar)
)

select cases.journey, cases.case_id, cases.segment, cases.started_at, visits.stage, visits.visit, visits.entered_at, visits.left_at,
    visits.days, visits.state, coalesce(visits.visits, 0) as visits, cases.milestones
from cases
left join visits on visits.journey = cases.journey and visits.case_id = cases.case_id and visits.place = 1
order by cases.journey, cases.case_id
