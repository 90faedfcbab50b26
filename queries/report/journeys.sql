-- The journeys of a generation: the version now in force, its definitions, and all versions with the day from which they are in force.
-- grain: one row per journey
-- param: day date null the last local day
-- reads: main.definitions, main.cases
-- in force: the newest version that is not to come, else the first one
with versions as (
    select journey, journey_version, effective_from, rule,
        row_number() over (
            partition by journey
            order by coalesce(effective_from > cast($day as date), false), abs(effective_from - cast($day as date)) nulls last, journey_version desc
        ) as place
    from main.definitions
    where kind = 'journey'
),

listed as (
    select journey,
        string_agg(
            journey_version || coalesce(' from ' || cast(effective_from as varchar), ''), ', ' order by effective_from nulls first, journey_version
        ) as versions
    from versions
    group by journey
),

cases as (
    select journey, count(*) as cases, count(*) filter (where ended_at is not null) as ended
    from main.cases
    group by journey
)

select versions.journey, versions.journey_version, listed.versions, coalesce(versions.rule, '') as rule,
    coalesce((
        select min(starts.rule)
        from main.definitions as starts
        where starts.journey = versions.journey and starts.journey_version = versions.journey_version and starts.kind = 'start'
    ), '') as start_rule,
    coalesce(cases.cases, 0) as cases, coalesce(cases.ended, 0) as ended
from versions
inner join listed on listed.journey = versions.journey
left join cases on cases.journey = versions.journey
where versions.place = 1
order by versions.journey
