-- Identities that no account claims, those with most events first.
-- grain: one row per kind, value and source, the first twenty-five; total counts all
-- reads: main.unresolved
select count(*) over () as total, kind, value, source, events, last_ts, suggestion
from main.unresolved
order by events desc, kind, value, source
limit 25
