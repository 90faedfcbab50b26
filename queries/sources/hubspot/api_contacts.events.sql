-- Contacts as JSON of the API: when they were created, and the changes that their history tells.
-- requires: properties
-- optional: id, vid, canonical-vid, associations, propertiesWithHistory, updatedAt, archived, isDeleted
-- wrapper: results, contacts
with parsed as (
    select
        stage.*,
        try(from_json(
            properties,
            '{"createdate": "JSON", "lastmodifieddate": "JSON", "lifecyclestage": "JSON", "hubspot_owner_id": "JSON",
              "associatedcompanyid": "JSON"}'
        )) as p,
        case
            when propertiesWithHistory is not null then hubspot_histories(propertiesWithHistory)
            when id is null then hubspot_versions(properties)
        end as histories
    from stage
),

records as (
    select
        recno, line, 'contact' as object, coalesce(id, "canonical-vid", vid) as id,
        coalesce(hubspot_linked(hubspot_links(associations), 'companies'), hubspot_value(p.associatedcompanyid)) as account_id,
        coalesce(id, "canonical-vid", vid) as contact_id, cast(null as varchar) as creator_id,
        hubspot_value(p.hubspot_owner_id) as owner_id, cast(null as varchar) as owner_name, cast(null as varchar) as team,
        cast(null as varchar) as name, 'system' as channel, cast(null as varchar) as features,
        hubspot_deleted(archived, isDeleted) as is_deleted,
        hubspot_value(p.createdate) as created_text, coalesce(updatedAt, hubspot_value(p.lastmodifieddate)) as modified_text,
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
