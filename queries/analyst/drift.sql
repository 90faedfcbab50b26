-- How the exports have changed since the night before: columns that are gone or new, values that a field never had.
-- grain: one row per kind, source, object and name
-- param: source varchar null only this source
-- reads: main.drift
select kind, source, object, name, events, file
from main.drift
where source = coalesce(cast($source as varchar), source)
order by kind, source, object, name
