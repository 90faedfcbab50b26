-- How the touches of a stage feel, by what the journey declares of each touchpoint: positive less negative over all of them, declared (each
-- touchpoint once) and measured (as often as it came).
-- grain: one row per journey and stage of the version now in force with a declared experience
-- param: day date null the last local day
-- reads: main.definitions, main.touches
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

declared as (
    select points.journey, points.stage, points.id as touchpoint,
        case (points.detail ->> '$.experience') when 'positive' then 1 when 'negative' then -1 else 0 end as sign
    from main.definitions as points
    inner join versions on versions.journey = points.journey and versions.journey_version = points.journey_version
    where points.kind = 'touchpoint' and (points.detail ->> '$.experience') is not null
),

seen as (
    select declared.journey, declared.stage, count(*) as touches, sum(declared.sign) as balance
    from main.touches as touches
    inner join declared on declared.journey = touches.journey and declared.touchpoint = touches.touchpoint
    group by declared.journey, declared.stage
)

select declared.journey, declared.stage, count(*) as touchpoints, cast(sum(declared.sign) as double) / count(*) as declared,
    coalesce(max(seen.touches), 0) as touches, cast(max(seen.balance) as double) / max(seen.touches) as measured
from declared
left join seen on seen.journey = declared.journey and seen.stage = declared.stage
group by declared.journey, declared.stage
order by declared.journey, declared.stage
