-- Tickets of a warehouse: which account a ticket belongs to, if the row has it. Else the table ticket_company says so.
-- requires: id, property_subject, property_hs_pipeline_stage
-- optional: property_hs_primary_company_id, property_hs_lastmodifieddate, is_deleted, _fivetran_synced
-- alias: is_deleted = _fivetran_deleted
with records as (
    select
        recno, line, 'ticket' as object, id, property_hs_primary_company_id as account_id, cast(null as varchar) as contact_id,
        property_subject as name, cast(null as varchar) as team,
        fivetran_hubspot_changed(property_hs_lastmodifieddate, _fivetran_synced) as modified_text, connector_flag(is_deleted) as is_deleted
    from stage
)

select * from hubspot_record_links('records')
