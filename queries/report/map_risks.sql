-- Risks that the stages name, how often they tripped and how many are on.
-- grain: one row per journey, stage and risk of the version now in force
-- param: day date null the last local day
-- reads: main.definitions, main.risks
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

tripped as (
    select journey, stage, risk, count(*) as tripped, count(distinct account_id) as accounts, count(*) filter (where cleared_at is null) as still_on
    from main.risks
    group by journey, stage, risk
)

select risks.journey, risks.stage, coalesce(risks.name, risks.id) as name, coalesce(risks.rule, '') as rule,
    coalesce(risks.detail ->> '$.mitigation', '') as mitigation,
    coalesce(tripped.tripped, 0) as tripped, coalesce(tripped.accounts, 0) as accounts, coalesce(tripped.still_on, 0) as still_on
from main.definitions as risks
inner join versions on versions.journey = risks.journey and versions.journey_version = risks.journey_version
left join tripped on tripped.journey = risks.journey and tripped.stage = risks.stage and tripped.risk = risks.id
where risks.kind = 'risk'
order by risks.journey, risks.stage, risks.position, risks.id
