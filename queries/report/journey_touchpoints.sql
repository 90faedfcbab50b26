-- Touchpoint coverage: (met + late) / (met + late + missed). Optional touchpoints have only a count of touches.
-- grain: one row per journey and touchpoint of the newest version
with status as (
    select
        journey, touchpoint,
        count(*) filter (where status = 'met') as met,
        count(*) filter (where status = 'late') as late,
        count(*) filter (where status = 'missed') as missed,
        count(*) filter (where status = 'not_yet_due') as not_yet_due,
        count(*) filter (where status = 'unknown') as unknown
    from main.touchpoint_status
    group by journey, touchpoint
),
touches as (
    select journey, touchpoint, count(*) as touches
    from main.touches
    group by journey, touchpoint
)
select
    p.journey, p.stage, p.touchpoint, coalesce(p.name, p.touchpoint) as name, coalesce(p.owner, '') as owner, coalesce(p.medium, '') as medium,
    coalesce(p.due_value, p.every_value) as due_value, coalesce(p.due_unit, p.every_unit) as due_unit, p.every_value is not null as recurring,
    s.touchpoint is not null as expected,
    coalesce(s.met, 0) as met, coalesce(s.late, 0) as late, coalesce(s.missed, 0) as missed, coalesce(s.not_yet_due, 0) as not_yet_due,
    coalesce(s.unknown, 0) as unknown, coalesce(t.touches, 0) as touches
from work.touchpoints as p
join work.journey_versions as newest on newest.journey = p.journey and newest.version_no = p.version_no and newest.to_day is null
left join status as s on s.journey = p.journey and s.touchpoint = p.touchpoint
left join touches as t on t.journey = p.journey and t.touchpoint = p.touchpoint
order by p.journey, p.position
