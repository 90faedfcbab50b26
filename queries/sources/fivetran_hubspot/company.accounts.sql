-- Companies of a warehouse, with the custom fields that config.yaml names. A merged company is deleted and leads to the one that was kept.
-- requires: id, property_name
-- optional: property_domain, property_website, property_hs_additional_domains, property_hs_parent_company_id
-- optional: property_hubspot_owner_id, property_hs_merged_object_ids, property_hs_lastmodifieddate, is_deleted, _fivetran_synced
-- alias: is_deleted = _fivetran_deleted
-- custom: name, segment, arr, started_at, churned_at, owner, timezone
with records as (
    select
        recno, line, id, property_name as name, custom_name, custom_segment, custom_arr,
        fivetran_hubspot_stamp(custom_started_at) as custom_started_at, fivetran_hubspot_stamp(custom_churned_at) as custom_churned_at,
        custom_owner, custom_timezone, property_hs_parent_company_id as parent_id,
        cast(null as varchar) as owner_name, property_hubspot_owner_id as owner_id,
        concat_ws(';', property_domain, property_hs_additional_domains, case when property_domain is null then property_website end) as domains,
        hubspot_ids(property_hs_merged_object_ids) as merged_ids,
        fivetran_hubspot_changed(property_hs_lastmodifieddate, _fivetran_synced) as modified_text, connector_flag(is_deleted) as is_deleted
    from stage
)

select * from hubspot_accounts('records')
