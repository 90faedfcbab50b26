-- Deals of a warehouse: which account a deal belongs to, if the row has it. Else the table deal_company says so.
-- requires: deal_id, property_dealname
-- optional: property_hs_primary_associated_company, property_hs_lastmodifieddate, is_deleted, _fivetran_synced
-- alias: deal_id = id
-- alias: is_deleted = _fivetran_deleted
with records as (
    select
        recno, line, 'deal' as object, deal_id as id, property_hs_primary_associated_company as account_id, cast(null as varchar) as contact_id,
        property_dealname as name, cast(null as varchar) as team,
        fivetran_hubspot_changed(property_hs_lastmodifieddate, _fivetran_synced) as modified_text, connector_flag(is_deleted) as is_deleted
    from stage
)

select * from hubspot_record_links('records')
