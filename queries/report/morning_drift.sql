-- How the exports have changed since the night before.
-- grain: one row per change, the first forty; total counts all
-- reads: main.drift
select count(*) over () as total, kind as what, source, object, name, events, coalesce(file, '') as file
from main.drift
order by kind, source, object, name
limit 40
