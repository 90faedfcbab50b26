-- The most frequent ways that cases take through the touchpoints.
-- grain: one row per journey and variant, at most eight of each journey; total: cases of the journey with a path
-- reads: main.paths
with variants as (
    select journey, variant_id, min(array_to_string(path, ' → ')) as path, count(*) as cases, avg(fitness order by fitness) as fitness,
        sum(count(*)) over (partition by journey) as total,
        row_number() over (partition by journey order by count(*) desc, variant_id) as place,
        count(*) over (partition by journey) as variants
    from main.paths
    where len(path) > 0
    group by journey, variant_id
)

select journey, variant_id, path, cases, fitness, cast(total as bigint) as total, variants
from variants
where place <= 8
order by journey, place
