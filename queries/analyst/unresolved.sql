-- Identities that no account claims, those with most events first. A line in identity.csv ties them: key,account_id.
-- grain: one row per kind, value and source
-- param: kind varchar null email, domain or id
-- param: source varchar null only this source
-- param: limit bigint 1000 at most this many rows
-- reads: main.unresolved
select kind, value, source, events, first_ts, last_ts, suggestion
from main.unresolved
where kind = coalesce(cast($kind as varchar), kind)
    and source = coalesce(cast($source as varchar), source)
order by events desc, kind, value, source
limit cast($limit as bigint)
