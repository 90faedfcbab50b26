-- Each touchpoint as the journey plans it, and how often it came: met in time, late, missed. Optional ones have only a count of touches.
-- grain: one row per journey and touchpoint of the version now in force
-- param: day date null the last local day
-- reads: main.definitions, main.touchpoint_status, main.touches
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

status as (
    select journey, touchpoint,
        count(*) filter (where status = 'met') as met,
        count(*) filter (where status = 'late') as late,
        count(*) filter (where status = 'missed') as missed,
        count(*) filter (where status = 'not_yet_due') as not_yet_due,
        count(*) filter (where status = 'waived') as waived,
        count(*) filter (where status = 'unknown') as unknown
    from main.touchpoint_status
    group by journey, touchpoint
),

touches as (
    select journey, touchpoint, count(*) as touches, count(distinct case_id) as cases
    from main.touches
    group by journey, touchpoint
)

select points.journey, points.stage, points.id as touchpoint, coalesce(points.name, points.id) as name,
    coalesce(cast(points.detail as varchar), '{}') as detail, coalesce(points.rule, '') as rule,
    coalesce(status.met, 0) as met, coalesce(status.late, 0) as late, coalesce(status.missed, 0) as missed,
    coalesce(status.not_yet_due, 0) as not_yet_due, coalesce(status.waived, 0) as waived, coalesce(status.unknown, 0) as unknown,
    coalesce(touches.touches, 0) as touches, coalesce(touches.cases, 0) as cases
from main.definitions as points
inner join versions on versions.journey = points.journey and versions.journey_version = points.journey_version
left join status on status.journey = points.journey and status.touchpoint = points.id
left join touches on touches.journey = points.journey and touches.touchpoint = points.id
where points.kind = 'touchpoint'
order by points.journey, points.position, points.id
