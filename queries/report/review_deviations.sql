-- Where the ways of cases leave the ideal order: touchpoints that were missing, misplaced or extra.
-- grain: one row per journey and touchpoint with a deviation, at most fifteen of each journey
-- param: day date null the last local day: names are those of the version in force on it, or of the one nearest to it
-- reads: main.paths, main.definitions
with deviations as (
    select journey, unnest(missing) as touchpoint, 'missing' as kind, case_id from main.paths
    union all
    select journey, unnest(misplaced) as touchpoint, 'misplaced' as kind, case_id from main.paths
    union all
    select journey, unnest(extra) as touchpoint, 'extra' as kind, case_id from main.paths
),

counted as (
    select journey, touchpoint,
        count(distinct case_id) filter (where kind = 'missing') as missing,
        count(distinct case_id) filter (where kind = 'misplaced') as misplaced,
        count(distinct case_id) filter (where kind = 'extra') as extra,
        row_number() over (partition by journey order by count(distinct case_id) desc, touchpoint) as place
    from deviations
    group by journey, touchpoint
),

names as (
    select journey, id as touchpoint,
        first(name order by coalesce(effective_from > cast($day as date), false), abs(effective_from - cast($day as date)) nulls last) as name
    from main.definitions
    where kind = 'touchpoint'
    group by journey, id
)

select counted.journey, counted.touchpoint, coalesce(names.name, counted.touchpoint) as name, counted.missing, counted.misplaced, counted.extra
from counted
left join names on names.journey = counted.journey and names.touchpoint = counted.touchpoint
where counted.place <= 15
order by counted.journey, counted.place
