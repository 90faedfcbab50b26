-- Which companies a deal belongs to: the primary one, else the last.
-- requires: deal_id, company_id
-- optional: type_id, _fivetran_deleted
with records as (
    select
        recno, line, 'deal_company' as object, 'deal:' || deal_id as ref,
        company_id as account_id, cast(null as varchar) as contact_id,
        type_id, connector_flag(_fivetran_deleted) as is_deleted,
        coalesce(absent('deal_id', deal_id), absent('company_id', company_id)) as fault
    from stage
)

select * from fivetran_hubspot_ties('records')
