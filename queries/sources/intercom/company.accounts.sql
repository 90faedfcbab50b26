-- Companies: accounts where no other source describes accounts, else tied to one by company_id, which is the customer's id in our own
-- systems, or by website.
-- requires: id, company_id, name, monthly_spend
-- optional: website, plan, plan_name, updated_at, _fivetran_deleted, _fivetran_synced
-- wrapper: companies, data
with records as (
    select
        recno, line, id, company_id, name, website, coalesce(plan_name, try(plan ->> '$.name')) as plan_name,
        _fivetran_deleted, updated_at, _fivetran_synced, intercom_instant(updated_at) as changed_at
    from stage
),

judged as (
    select records.*, coalesce(absent('id', id), bad_instant('updated_at', updated_at, changed_at)) as fault
    from records
)

select
    recno, line, 'company' as object, id as rec_key, connector_version(changed_at, _fivetran_synced) as rec_version, 1 as rank,
    id as account_ref, 'organization' as kind, name, plan_name as segment,
    case when company_id is not null then [company_id] end as external_ids,
    case when website is not null then [website] end as domains,
    connector_flag(_fivetran_deleted) as deleted,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
