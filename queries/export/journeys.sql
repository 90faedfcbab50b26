-- The journeys of a generation.
-- grain: one row per journey
-- reads: main.definitions
select distinct journey
from main.definitions
where kind = 'journey'
order by journey
