-- Contacts as JSON of the API, of its first generation (vid) and of those that followed: the customer's people. The ids of records
-- that were merged into one go on naming it.
-- requires: properties
-- optional: id, vid, canonical-vid, merged-vids, identity-profiles, associations, updatedAt, archived, isDeleted
-- wrapper: results, contacts
-- keys: vid | properties.email | properties.firstname | properties.lastname
with parsed as (
    select
        stage.*,
        try(from_json(
            properties,
            '{"email": "JSON", "firstname": "JSON", "lastname": "JSON", "jobtitle": "JSON", "associatedcompanyid": "JSON",
              "hs_merged_object_ids": "JSON", "lastmodifieddate": "JSON"}'
        )) as p,
        try(from_json("merged-vids", '["VARCHAR"]')) as merged_vids,
        -- the address of the first generation may stand among its identities only
        list_filter(
            flatten(list_transform(
                try(from_json("identity-profiles", '[{"identities": [{"type": "VARCHAR", "value": "VARCHAR"}]}]')), lambda profile: profile.identities
            )),
            lambda identity: identity.type = 'EMAIL'
        )[1].value as identity_email
    from stage
),

records as (
    select
        recno, line, coalesce(id, "canonical-vid", vid) as id,
        coalesce(hubspot_linked(hubspot_links(associations), 'companies'), hubspot_value(p.associatedcompanyid)) as account_id,
        nullif(concat_ws(' ', hubspot_value(p.firstname), hubspot_value(p.lastname)), '') as name,
        coalesce(hubspot_value(p.email), identity_email) as email, hubspot_value(p.jobtitle) as title,
        coalesce(hubspot_ids(hubspot_value(p.hs_merged_object_ids)), merged_vids) as merged_ids,
        coalesce(updatedAt, hubspot_value(p.lastmodifieddate)) as modified_text, hubspot_deleted(archived, isDeleted) as is_deleted
    from parsed
)

select * from hubspot_contacts('records')
