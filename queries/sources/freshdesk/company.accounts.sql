-- Companies: accounts where no other source describes accounts, else tied to one by domain.
-- requires: id, name, domains
-- optional: account_tier, updated_at
-- wrapper: companies
with records as (
    select
        recno, line, id, name, account_tier, updated_at, freshdesk_instant(updated_at) as changed_at,
        list_filter(try(from_json(domains, '["VARCHAR"]')), lambda domain: domain <> '') as domains
    from stage
),

judged as (
    select records.*, coalesce(absent('id', id), bad_instant('updated_at', updated_at, changed_at)) as fault
    from records
)

select
    recno, line, 'company' as object, id as rec_key, changed_at as rec_version, 1 as rank,
    id as account_ref, 'organization' as kind, name, account_tier as segment,
    case when len(domains) > 0 then domains end as domains,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
