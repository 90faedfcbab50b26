-- Which people a deal is about.
-- requires: deal_id, contact_id
-- optional: type_id, _fivetran_deleted
with records as (
    select
        recno, line, 'deal_contact' as object, 'deal:' || deal_id as ref,
        cast(null as varchar) as account_id, contact_id,
        type_id, connector_flag(_fivetran_deleted) as is_deleted,
        coalesce(absent('deal_id', deal_id), absent('contact_id', contact_id)) as fault
    from stage
)

select * from fivetran_hubspot_ties('records')
