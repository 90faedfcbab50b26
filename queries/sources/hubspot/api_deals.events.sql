-- Deals as JSON of the API: when a deal was created, when it was won or lost, and the changes that its history tells. A stage is an id
-- here: whether it is closed, a flag says, or its probability, or one of the ids that HubSpot gives.
-- requires: properties
-- optional: id, dealId, associations, propertiesWithHistory, updatedAt, archived, isDeleted
-- wrapper: results, deals
with parsed as (
    select
        stage.*,
        try(from_json(
            properties,
            '{"dealname": "JSON", "dealstage": "JSON", "pipeline": "JSON", "amount": "JSON", "dealtype": "JSON",
              "createdate": "JSON", "closedate": "JSON", "hs_lastmodifieddate": "JSON", "hubspot_owner_id": "JSON",
              "hs_created_by_user_id": "JSON", "hs_primary_associated_company": "JSON", "hs_is_closed_won": "JSON",
              "hs_is_closed_lost": "JSON", "hs_is_closed": "JSON", "hs_deal_stage_probability": "JSON"}'
        )) as p,
        hubspot_links(associations) as links,
        try(from_json(associations, '{"associatedCompanyIds": ["VARCHAR"], "associatedVids": ["VARCHAR"]}')) as old_links,
        case
            when propertiesWithHistory is not null then hubspot_histories(propertiesWithHistory)
            when id is null then hubspot_versions(properties)
        end as histories
    from stage
),

records as (
    select
        recno, line, 'deal' as object, coalesce(id, dealId) as id,
        coalesce(hubspot_linked(links, 'companies'), old_links.associatedCompanyIds[1], hubspot_value(p.hs_primary_associated_company)) as account_id,
        coalesce(hubspot_linked(links, 'contacts'), old_links.associatedVids[1]) as contact_id,
        hubspot_value(p.hs_created_by_user_id) as creator_id, hubspot_value(p.hubspot_owner_id) as owner_id,
        cast(null as varchar) as owner_name, cast(null as varchar) as team, hubspot_value(p.dealname) as name, 'system' as channel,
        without_nulls(json_object(
            'amount', hubspot_amount(hubspot_value(p.amount)), 'pipeline', hubspot_value(p.pipeline), 'type', hubspot_value(p.dealtype)
        )) as features,
        hubspot_deleted(archived, isDeleted) as is_deleted,
        hubspot_value(p.createdate) as created_text, coalesce(updatedAt, hubspot_value(p.hs_lastmodifieddate)) as modified_text,
        hubspot_value(p.closedate) as closed_text,
        hubspot_outcome(
            hubspot_value(p.hs_is_closed_won), hubspot_value(p.hs_is_closed_lost), hubspot_value(p.hs_is_closed),
            hubspot_value(p.hs_deal_stage_probability), hubspot_value(p.dealstage)
        ) as outcome,
        hubspot_value(p.dealstage) as closed_as, 'dealstage' as stage_property,
        [
            hubspot_state(histories, 'dealstage', hubspot_value(p.dealstage)),
            hubspot_state(histories, 'hubspot_owner_id', hubspot_value(p.hubspot_owner_id))
        ] as states,
        hubspot_changes(histories) as changes
    from parsed
)

select * from hubspot_record_events('records')
