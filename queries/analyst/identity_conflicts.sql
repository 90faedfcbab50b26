-- Evidence on identity that does not agree: addresses and domains that several accounts claim, records that name another account than
-- the address of their person, people whose record went to another account. A line in identity.csv settles it: key,account_id.
-- grain: one row per kind, value and source
-- param: kind varchar null email, domain, link or move
-- reads: main.identity_conflicts
select kind, value, source, accounts, account_id, events, first_ts, last_ts, suggestion
from main.identity_conflicts
where kind = coalesce(cast($kind as varchar), kind)
order by events desc, kind, value, source
