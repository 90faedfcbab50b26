-- Evidence on identity that does not agree, that with most events first.
-- grain: one row per kind, value and source, the first twenty-five; total counts all
-- reads: main.identity_conflicts
select
    count(*) over () as total, kind, case when kind in ('email', 'link') then left(value, 12) else value end as value,
    array_to_string(accounts, ', ') as accounts, coalesce(account_id, '') as account_id, events, suggestion
from main.identity_conflicts
order by events desc, kind, main.identity_conflicts.value, source
limit 25
