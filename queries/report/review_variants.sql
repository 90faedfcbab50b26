-- The most frequent ways that cases take through the touchpoints, by their names.
-- grain: one row per journey and variant, at most eight of each journey; total: cases of the journey with a path
-- reads: main.paths, main.definitions
-- the name of the newest version that has one
with names as (
    select journey, map(list(id), list(name)) as names
    from (
        select journey, id, max_by(name, (coalesce(effective_from, date '0001-01-01'), journey_version, stage)) as name
        from main.definitions
        where kind = 'touchpoint' and name is not null
        group by journey, id
    )
    group by journey
),

variants as (
    select journey, variant_id, min(path) as path, count(*) as cases, avg(fitness order by fitness) as fitness,
        sum(count(*)) over (partition by journey) as total,
        row_number() over (partition by journey order by count(*) desc, variant_id) as place,
        count(*) over (partition by journey) as variants
    from main.paths
    where len(path) > 0
    group by journey, variant_id
)

select variants.journey, variants.variant_id,
    array_to_string(list_transform(variants.path, lambda step: coalesce(names.names[step], step)), ' → ') as path,
    variants.cases, variants.fitness, cast(variants.total as bigint) as total, variants.variants
from variants
left join names on names.journey = variants.journey
where variants.place <= 8
order by variants.journey, variants.place
