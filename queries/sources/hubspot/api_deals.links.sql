-- Deals as JSON of the API, of its first generation (dealId) and of those that followed: which account and person a deal belongs to.
-- requires: properties
-- optional: id, dealId, associations, updatedAt, archived, isDeleted
-- wrapper: results, deals
-- keys: dealId | properties.dealname | properties.dealstage
with parsed as (
    select
        stage.*,
        try(from_json(properties, '{"dealname": "JSON", "hs_primary_associated_company": "JSON", "hs_lastmodifieddate": "JSON"}')) as p,
        hubspot_links(associations) as links,
        try(from_json(associations, '{"associatedCompanyIds": ["VARCHAR"], "associatedVids": ["VARCHAR"]}')) as old_links
    from stage
),

records as (
    select
        recno, line, 'deal' as object, coalesce(id, dealId) as id,
        coalesce(hubspot_linked(links, 'companies'), old_links.associatedCompanyIds[1], hubspot_value(p.hs_primary_associated_company)) as account_id,
        coalesce(hubspot_linked(links, 'contacts'), old_links.associatedVids[1]) as contact_id,
        hubspot_value(p.dealname) as name, cast(null as varchar) as team,
        coalesce(updatedAt, hubspot_value(p.hs_lastmodifieddate)) as modified_text, hubspot_deleted(archived, isDeleted) as is_deleted
    from parsed
)

select * from hubspot_record_links('records')
