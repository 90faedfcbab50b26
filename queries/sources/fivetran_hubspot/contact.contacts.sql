-- Contacts of a warehouse: the customer's people. The ids of records that were merged into one go on naming it.
-- requires: id, property_email
-- optional: property_firstname, property_lastname, property_jobtitle, property_associatedcompanyid, property_hs_merged_object_ids
-- optional: property_lastmodifieddate, _fivetran_deleted, _fivetran_synced
-- alias: id = vid
-- alias: _fivetran_deleted = is_deleted
with records as (
    select
        recno, line, id, property_associatedcompanyid as account_id,
        nullif(concat_ws(' ', property_firstname, property_lastname), '') as name,
        property_email as email, property_jobtitle as title, hubspot_ids(property_hs_merged_object_ids) as merged_ids,
        fivetran_hubspot_changed(property_lastmodifieddate, _fivetran_synced) as modified_text, connector_flag(_fivetran_deleted) as is_deleted
    from stage
)

select * from hubspot_contacts('records')
