-- Companies as JSON of the API: when they were created, and the changes that their history tells.
-- requires: properties
-- optional: id, companyId, propertiesWithHistory, updatedAt, archived, isDeleted
-- wrapper: results, companies
with parsed as (
    select
        stage.*,
        try(from_json(
            properties,
            '{"createdate": "JSON", "hs_lastmodifieddate": "JSON", "lifecyclestage": "JSON", "hubspot_owner_id": "JSON",
              "hs_created_by_user_id": "JSON"}'
        )) as p,
        case
            when propertiesWithHistory is not null then hubspot_histories(propertiesWithHistory)
            when id is null then hubspot_versions(properties)
        end as histories
    from stage
),

records as (
    select
        recno, line, 'company' as object, coalesce(id, companyId) as id, coalesce(id, companyId) as account_id,
        cast(null as varchar) as contact_id, hubspot_value(p.hs_created_by_user_id) as creator_id,
        hubspot_value(p.hubspot_owner_id) as owner_id, cast(null as varchar) as owner_name, cast(null as varchar) as team,
        cast(null as varchar) as name, 'system' as channel, cast(null as varchar) as features,
        hubspot_deleted(archived, isDeleted) as is_deleted,
        hubspot_value(p.createdate) as created_text, coalesce(updatedAt, hubspot_value(p.hs_lastmodifieddate)) as modified_text,
        cast(null as varchar) as closed_text, cast(null as varchar) as outcome, cast(null as varchar) as closed_as,
        cast(null as varchar) as stage_property,
        [
            hubspot_state(histories, 'lifecyclestage', hubspot_value(p.lifecyclestage)),
            hubspot_state(histories, 'hubspot_owner_id', hubspot_value(p.hubspot_owner_id))
        ] as states,
        hubspot_changes(histories) as changes
    from parsed
)

select * from hubspot_record_events('records')
