-- The steps of the journeys of an account, as the customer may see them: with the goal that is the customer's, where the journey has one, else ours.
-- grain: one row per case of the account and stage; been: the case has been there
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
)

select cases.journey, cases.case_id, stages.id as stage, coalesce(stages.name, stages.id) as name,
    coalesce(stages.detail ->> '$.customer.goal', stages.detail ->> '$.goal', '') as goal,
    exists (
        select 1 from main.stage_visits as visits
        where visits.journey = cases.journey and visits.case_id = cases.case_id and visits.stage = stages.id
    ) as been
from main.cases as cases
inner join versions on versions.journey = cases.journey
inner join main.definitions as stages
    on stages.journey = versions.journey and stages.journey_version = versions.journey_version and stages.kind = 'stage'
where cases.account_id = cast($account as varchar)
order by cases.journey, cases.case_id, stages.position
