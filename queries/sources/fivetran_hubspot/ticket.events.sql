-- Tickets of a warehouse: their opening, their closing, and what the row shows of their stage, owner and priority. A ticket that is opened
-- again has no date of closing any more.
-- requires: id, property_subject, property_hs_pipeline_stage
-- optional: property_hs_pipeline, property_hs_ticket_priority, property_hs_ticket_category, property_source_type, property_createdate
-- optional: property_closed_date, property_hubspot_owner_id, property_hs_created_by_user_id, property_hs_primary_company_id
-- optional: property_hs_lastmodifieddate, is_deleted, _fivetran_synced
-- alias: is_deleted = _fivetran_deleted
with records as (
    select
        recno, line, 'ticket' as object, id, property_hs_primary_company_id as account_id, cast(null as varchar) as contact_id,
        property_hs_created_by_user_id as creator_id, property_hubspot_owner_id as owner_id,
        cast(null as varchar) as owner_name, cast(null as varchar) as team, property_subject as name,
        case when lower(property_source_type) = 'chat' then 'chat' else 'ticket' end as channel,
        without_nulls(json_object(
            'priority', property_hs_ticket_priority, 'category', property_hs_ticket_category,
            'pipeline', property_hs_pipeline, 'source', property_source_type
        )) as features,
        connector_flag(is_deleted) as is_deleted,
        fivetran_hubspot_stamp(property_createdate) as created_text,
        fivetran_hubspot_changed(property_hs_lastmodifieddate, _fivetran_synced) as modified_text,
        fivetran_hubspot_stamp(property_closed_date) as closed_text,
        case when property_closed_date is not null then 'closed' end as outcome,
        property_hs_pipeline_stage as closed_as, 'hs_pipeline_stage' as stage_property,
        [
            {'property': 'hs_pipeline_stage', 'value': property_hs_pipeline_stage},
            {'property': 'hubspot_owner_id', 'value': property_hubspot_owner_id},
            {'property': 'hs_ticket_priority', 'value': property_hs_ticket_priority}
        ] as states,
        hubspot_unchanged() as changes
    from stage
)

select * from hubspot_record_events('records')
