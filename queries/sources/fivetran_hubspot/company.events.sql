-- Companies of a warehouse: when they were created, and what the row shows of their stage and owner.
-- requires: id, property_name
-- optional: property_createdate, property_lifecyclestage, property_hubspot_owner_id, property_hs_created_by_user_id
-- optional: property_hs_lastmodifieddate, is_deleted, _fivetran_synced
-- alias: is_deleted = _fivetran_deleted
with records as (
    select
        recno, line, 'company' as object, id, id as account_id, cast(null as varchar) as contact_id,
        property_hs_created_by_user_id as creator_id, property_hubspot_owner_id as owner_id,
        cast(null as varchar) as owner_name, cast(null as varchar) as team, cast(null as varchar) as name, 'system' as channel,
        cast(null as varchar) as features, connector_flag(is_deleted) as is_deleted,
        fivetran_hubspot_stamp(property_createdate) as created_text,
        fivetran_hubspot_changed(property_hs_lastmodifieddate, _fivetran_synced) as modified_text,
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
