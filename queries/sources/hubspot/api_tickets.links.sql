-- Tickets as JSON of the API, of its first generation (objectId) and of those that followed: which account and person a ticket belongs
-- to.
-- requires: properties
-- optional: id, objectId, associations, updatedAt, archived, isDeleted
-- wrapper: results, objects, tickets
-- keys: properties.hs_pipeline_stage | properties.hs_ticket_priority | properties.hs_ticket_category
with parsed as (
    select
        stage.*,
        try(from_json(properties, '{"subject": "JSON", "hs_primary_company_id": "JSON", "hs_lastmodifieddate": "JSON"}')) as p,
        hubspot_links(associations) as links
    from stage
),

records as (
    select
        recno, line, 'ticket' as object, coalesce(id, objectId) as id,
        coalesce(hubspot_linked(links, 'companies'), hubspot_value(p.hs_primary_company_id)) as account_id,
        hubspot_linked(links, 'contacts') as contact_id, hubspot_value(p.subject) as name, cast(null as varchar) as team,
        coalesce(updatedAt, hubspot_value(p.hs_lastmodifieddate)) as modified_text, hubspot_deleted(archived, isDeleted) as is_deleted
    from parsed
)

select * from hubspot_record_links('records')
