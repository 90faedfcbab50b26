-- Where the cases of an account are: the stage they are in (or were in last), and which step of how many that is. The goal is the
-- customer's, where the journey has one, else ours.
-- grain: one row per case of the account, the running ones first
-- param: account varchar null the account's id
-- param: day date null the last local day
-- reads: main.cases, main.stage_visits, main.definitions
-- in force: the newest version that is not to come, else the first one
with versions as (
    select journey, journey_version
    from (
        select journey, journey_version,
            row_number() over (
                partition by journey
                order by coalesce(effective_from > cast($day as date), false), abs(effective_from - cast($day as date)) nulls last, journey_version desc
            ) as place
        from main.definitions
        where kind = 'journey'
    )
    where place = 1
),

stages as (
    select stages.journey, stages.id as stage, coalesce(stages.name, stages.id) as name,
        row_number() over (partition by stages.journey order by stages.position) as step,
        count(*) over (partition by stages.journey) as steps,
        coalesce(stages.detail ->> '$.customer.goal', stages.detail ->> '$.goal', '') as goal, coalesce(stages.detail ->> '$.target', '') as target
    from main.definitions as stages
    inner join versions on versions.journey = stages.journey and versions.journey_version = stages.journey_version
    where stages.kind = 'stage'
),

visits as (
    select journey, case_id, stage, visit, entered_at, observed,
        row_number() over (partition by journey, case_id order by observed, entered_at desc, visit desc, stage) as place
    from main.stage_visits
    where account_id = cast($account as varchar)
)

select cases.journey, cases.case_id, cases.started_at, cases.ended_at, coalesce(visits.stage, '') as stage, coalesce(visits.visit, 0) as visit,
    coalesce(stages.name, visits.stage, '') as name, coalesce(stages.step, 0) as step,
    coalesce(stages.steps, (select count(*) from stages as all_stages where all_stages.journey = cases.journey)) as steps,
    coalesce(stages.goal, '') as goal, coalesce(stages.target, '') as target, visits.entered_at, coalesce(visits.observed, true) as left_it
from main.cases as cases
left join visits on visits.journey = cases.journey and visits.case_id = cases.case_id and visits.place = 1
left join stages on stages.journey = visits.journey and stages.stage = visits.stage
where cases.account_id = cast($account as varchar)
order by cases.ended_at is not null, cases.journey, cases.started_at, cases.case_id
