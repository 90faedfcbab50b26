-- The ways that most cases of a journey went.
-- grain: one row per way
-- param: journey varchar null the journey
-- reads: main.paths
select variant_id, count(*) as cases, quantile_disc(fitness, 0.5) as median_fitness, min(path) as path
from main.paths
where journey = cast($journey as varchar)
group by variant_id
order by cases desc, variant_id
limit 5
