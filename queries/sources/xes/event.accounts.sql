-- The accounts that the events of a log name, each once. Where another source describes accounts they are those of the same id.
-- requires: case:concept:name, concept:name, time:timestamp
-- optional: case:account, case:account_name, case:segment
-- alias: case:account = case:account_id | case:customer | case:customer_id | case:company | account | account_id | customer | customer_id | company
-- alias: case:account_name = case:customer_name | account_name | customer_name
-- alias: case:segment = segment
with named as (
    select
        recno, line, "case:account_name" as name, "case:segment" as segment,
        xes_account("case:account", "case:concept:name", count("case:account") over () > 0) as account,
        -- a record that is set aside takes its account along
        coalesce(plausible(connector_instant("time:timestamp")) and "concept:name" is not null and "case:concept:name" is not null, false) as is_sound
    from stage
),

placed as (
    select named.*, row_number() over (partition by account order by is_sound desc, recno) as place
    from named
    where account is not null
)

select
    recno, line, 'account' as object, account as rec_key, -1 as rank, account as account_ref, 'organization' as kind,
    coalesce(name, account) as name, segment, [account] as external_ids
from placed
where place = 1
