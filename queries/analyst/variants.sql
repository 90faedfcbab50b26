-- The ways that cases went through a journey, the most frequent first. An empty path is that of the cases without any touchpoint. fitness: median over its cases, which may differ, as the same path can
-- lack what is due of one case and not yet of another. days: median from the first touch to the last.
-- grain: one row per journey and variant
-- param: journey varchar null only this journey
-- param: segment varchar null only cases of this segment
-- param: least bigint 1 only variants of so many cases
-- param: limit bigint 1000 at most this many rows
-- reads: main.paths
with paths as (
    select journey, variant_id, path, fitness, days
    from main.paths
    where journey = coalesce(cast($journey as varchar), journey)
        and coalesce(segment, '') = coalesce(cast($segment as varchar), segment, '')
),

variants as (
    select journey, variant_id, count(*) as cases, quantile_cont(fitness, 0.5) as fitness, quantile_cont(days, 0.5) as median_days,
        any_value(path) as path
    from paths
    group by journey, variant_id
),

ranked as (
    select journey, variant_id, cases, fitness, median_days, path,
        row_number() over (partition by journey order by cases desc, variant_id) as rank,
        sum(cases) over (partition by journey order by cases desc, variant_id) as cases_so_far,
        sum(cases) over (partition by journey) as all_cases
    from variants
)

select journey, rank, variant_id, cases, cast(cases as double) / all_cases as share, cast(cases_so_far as double) / all_cases as share_so_far,
    fitness, median_days, len(path) as touches, array_to_string(path, ' > ') as path
from ranked
where cases >= cast($least as bigint)
order by journey, rank
limit cast($limit as bigint)
