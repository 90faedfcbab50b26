-- Tickets as a CSV file: their opening, their closing, and what is known of them now. A ticket that is opened again has no date of
-- closing any more.
-- requires: hs_object_id, subject
-- optional: Associated Company IDs (Primary), Associated Contact IDs, Ticket status, hs_pipeline_stage, pipeline, source_type
-- optional: hs_ticket_priority, hs_ticket_category, createdate, closed_date, hs_lastmodifieddate, Ticket owner, hubspot_owner_id
-- optional: HubSpot Team
-- alias: Ticket status = Estado del ticket
-- alias: pipeline = hs_pipeline
-- alias: source_type = Source
-- alias: hs_ticket_priority = Priority
-- alias: hs_ticket_category = Category
-- alias: createdate = Create Date | Created Date | Fecha de creación | Erstellungsdatum | Date de création | Data di creazione | Data de criação
-- alias: closed_date = Close Date
with records as (
    select
        recno, line, 'ticket' as object, hs_object_id as id, hubspot_first("Associated Company IDs (Primary)") as account_id,
        hubspot_first("Associated Contact IDs") as contact_id, cast(null as varchar) as creator_id, hubspot_owner_id as owner_id,
        "Ticket owner" as owner_name, "HubSpot Team" as team, subject as name,
        case when lower(source_type) = 'chat' then 'chat' else 'ticket' end as channel,
        without_nulls(json_object(
            'priority', hs_ticket_priority, 'category', hs_ticket_category, 'pipeline', pipeline, 'source', source_type
        )) as features,
        false as is_deleted, createdate as created_text, hs_lastmodifieddate as modified_text, closed_date as closed_text,
        case when closed_date is not null then 'closed' end as outcome,
        coalesce(hs_pipeline_stage, hubspot_stage("Ticket status", pipeline)) as closed_as,
        case when hs_pipeline_stage is null then 'Ticket status' else 'hs_pipeline_stage' end as stage_property,
        [
            {'property': 'hs_pipeline_stage', 'value': hs_pipeline_stage},
            {'property': 'Ticket status', 'value': hubspot_stage("Ticket status", pipeline)},
            {'property': 'hubspot_owner_id', 'value': hubspot_owner_id}, {'property': 'owner', 'value': "Ticket owner"},
            {'property': 'hs_ticket_priority', 'value': hs_ticket_priority}
        ] as states,
        hubspot_unchanged() as changes
    from stage
)

select * from hubspot_record_events('records')
