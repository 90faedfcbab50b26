-- Deals of a warehouse: when a deal was created, when it was won or lost, and what the row shows of its stage and owner. A stage is an
-- id here: whether it is closed, a flag says, or its probability, or one of the ids that HubSpot gives.
-- requires: deal_id, property_dealname
-- optional: deal_pipeline_stage_id, deal_pipeline_id, owner_id, property_amount, property_dealtype, property_createdate, property_closedate
-- optional: property_hs_is_closed, property_hs_is_closed_won, property_hs_is_closed_lost, property_hs_deal_stage_probability
-- optional: property_hs_primary_associated_company, property_hs_created_by_user_id, property_hs_lastmodifieddate, is_deleted, _fivetran_synced
-- alias: deal_id = id
-- alias: is_deleted = _fivetran_deleted
-- alias: deal_pipeline_stage_id = property_dealstage
-- alias: deal_pipeline_id = property_pipeline
-- alias: owner_id = property_hubspot_owner_id
with records as (
    select
        recno, line, 'deal' as object, deal_id as id, property_hs_primary_associated_company as account_id, cast(null as varchar) as contact_id,
        property_hs_created_by_user_id as creator_id, owner_id, cast(null as varchar) as owner_name, cast(null as varchar) as team,
        property_dealname as name, 'system' as channel,
        without_nulls(json_object('amount', hubspot_amount(property_amount), 'pipeline', deal_pipeline_id, 'type', property_dealtype)) as features,
        connector_flag(is_deleted) as is_deleted,
        fivetran_hubspot_stamp(property_createdate) as created_text,
        fivetran_hubspot_changed(property_hs_lastmodifieddate, _fivetran_synced) as modified_text,
        fivetran_hubspot_stamp(property_closedate) as closed_text,
        hubspot_outcome(
            property_hs_is_closed_won, property_hs_is_closed_lost, property_hs_is_closed, property_hs_deal_stage_probability, deal_pipeline_stage_id
        ) as outcome,
        deal_pipeline_stage_id as closed_as, 'dealstage' as stage_property,
        [
            {'property': 'dealstage', 'value': deal_pipeline_stage_id},
            {'property': 'hubspot_owner_id', 'value': owner_id}
        ] as states,
        hubspot_unchanged() as changes
    from stage
)

select * from hubspot_record_events('records')
