-- Tickets as JSON of the API: their opening, their closing, and the changes that their history tells. A ticket that is opened again has
-- no date of closing any more.
-- requires: properties
-- optional: id, objectId, associations, propertiesWithHistory, updatedAt, archived, isDeleted
-- wrapper: results, objects, tickets
with parsed as (
    select
        stage.*,
        try(from_json(
            properties,
            '{"subject": "JSON", "hs_pipeline": "JSON", "hs_pipeline_stage": "JSON", "hs_ticket_priority": "JSON",
              "hs_ticket_category": "JSON", "source_type": "JSON", "createdate": "JSON", "closed_date": "JSON",
              "hs_lastmodifieddate": "JSON", "hubspot_owner_id": "JSON", "hs_created_by_user_id": "JSON",
              "hs_primary_company_id": "JSON"}'
        )) as p,
        hubspot_links(associations) as links,
        case
            when propertiesWithHistory is not null then hubspot_histories(propertiesWithHistory)
            when id is null then hubspot_versions(properties)
        end as histories
    from stage
),

records as (
    select
        recno, line, 'ticket' as object, coalesce(id, objectId) as id,
        coalesce(hubspot_linked(links, 'companies'), hubspot_value(p.hs_primary_company_id)) as account_id,
        hubspot_linked(links, 'contacts') as contact_id, hubspot_value(p.hs_created_by_user_id) as creator_id,
        hubspot_value(p.hubspot_owner_id) as owner_id, cast(null as varchar) as owner_name, cast(null as varchar) as team,
        hubspot_value(p.subject) as name,
        case when lower(hubspot_value(p.source_type)) = 'chat' then 'chat' else 'ticket' end as channel,
        without_nulls(json_object(
            'priority', hubspot_value(p.hs_ticket_priority), 'category', hubspot_value(p.hs_ticket_category),
            'pipeline', hubspot_value(p.hs_pipeline), 'source', hubspot_value(p.source_type)
        )) as features,
        hubspot_deleted(archived, isDeleted) as is_deleted,
        hubspot_value(p.createdate) as created_text, coalesce(updatedAt, hubspot_value(p.hs_lastmodifieddate)) as modified_text,
        hubspot_value(p.closed_date) as closed_text, case when hubspot_value(p.closed_date) is not null then 'closed' end as outcome,
        hubspot_value(p.hs_pipeline_stage) as closed_as, 'hs_pipeline_stage' as stage_property,
        [
            hubspot_state(histories, 'hs_pipeline_stage', hubspot_value(p.hs_pipeline_stage)),
            hubspot_state(histories, 'hubspot_owner_id', hubspot_value(p.hubspot_owner_id)),
            hubspot_state(histories, 'hs_ticket_priority', hubspot_value(p.hs_ticket_priority))
        ] as states,
        hubspot_changes(histories) as changes
    from parsed
)

select * from hubspot_record_events('records')
