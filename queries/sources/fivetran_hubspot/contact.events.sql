-- Contacts of a warehouse: when they were created, and what the row shows of their stage and owner.
-- requires: id, property_email
-- optional: property_createdate, property_lifecyclestage, property_hubspot_owner_id, property_associatedcompanyid
-- optional: property_lastmodifieddate, _fivetran_deleted, _fivetran_synced
-- alias: id = vid
-- alias: _fivetran_deleted = is_deleted
with records as (
    select
        recno, line, 'contact' as object, id, property_associatedcompanyid as account_id, id as contact_id,
        cast(null as varchar) as creator_id, property_hubspot_owner_id as owner_id,
        cast(null as varchar) as owner_name, cast(null as varchar) as team, cast(null as varchar) as name, 'system' as channel,
        cast(null as varchar) as features, connector_flag(_fivetran_deleted) as is_deleted,
        fivetran_hubspot_stamp(property_createdate) as created_text,
        fivetran_hubspot_changed(property_lastmodifieddate, _fivetran_synced) as modified_text,
        cast(null as varchar) as closed_text, cast(null as varchar) as outcome, cast(null as varchar) as closed_as,
        cast(null as varchar) as stage_property,
        [
            {'property': 'lifecyclestage', 'value': property_lifecyclestage},
            {'property': 'hubspot_owner_id', 'value': property_hubspot_owner_id}
        ] as states,
        hubspot_unchanged() as changes
    from stage
)

select * from hubspot_record_events('records')
