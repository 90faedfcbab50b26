-- Companies as JSON of the API, of its first generation (companyId) and of those that followed. A merged company is deleted and leads
-- to the one that was kept.
-- requires: properties
-- optional: id, companyId, updatedAt, archived, isDeleted
-- custom: name, segment, arr, started_at, churned_at, owner, timezone
-- wrapper: results, companies
-- keys: companyId | properties.domain | properties.hs_additional_domains | properties.hs_parent_company_id
with parsed as (
    select
        stage.*,
        try(from_json(
            properties,
            '{"name": "JSON", "domain": "JSON", "website": "JSON", "hs_additional_domains": "JSON",
              "hs_parent_company_id": "JSON", "hubspot_owner_id": "JSON", "hs_merged_object_ids": "JSON",
              "hs_lastmodifieddate": "JSON"}'
        )) as p
    from stage
),

records as (
    select
        recno, line, coalesce(id, companyId) as id, hubspot_value(p.name) as name, custom_name, custom_segment, custom_arr, custom_started_at,
        custom_churned_at, custom_owner, custom_timezone, hubspot_value(p.hs_parent_company_id) as parent_id,
        cast(null as varchar) as owner_name, hubspot_value(p.hubspot_owner_id) as owner_id,
        concat_ws(
            ';', hubspot_value(p.domain), hubspot_value(p.hs_additional_domains),
            case when hubspot_value(p.domain) is null then hubspot_value(p.website) end
        ) as domains,
        hubspot_ids(hubspot_value(p.hs_merged_object_ids)) as merged_ids,
        coalesce(updatedAt, hubspot_value(p.hs_lastmodifieddate)) as modified_text, hubspot_deleted(archived, isDeleted) as is_deleted
    from parsed
)

select * from hubspot_accounts('records')
