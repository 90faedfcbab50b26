-- Companies as a CSV file: when they were created, and what is known of them now.
-- requires: hs_object_id
-- optional: createdate, hs_lastmodifieddate, Lifecycle Stage, lifecyclestage, Company owner, hubspot_owner_id
-- alias: createdate = Create Date | Created Date | Fecha de creación | Erstellungsdatum | Date de création | Data di creazione | Data de criação
-- alias: Lifecycle Stage = Fase del ciclo de vida | Fase del ciclo di vita
with records as (
    select
        recno, line, 'company' as object, hs_object_id as id, hs_object_id as account_id, cast(null as varchar) as contact_id,
        cast(null as varchar) as creator_id, hubspot_owner_id as owner_id, "Company owner" as owner_name, cast(null as varchar) as team,
        cast(null as varchar) as name, 'system' as channel, cast(null as varchar) as features, false as is_deleted,
        createdate as created_text, hs_lastmodifieddate as modified_text, cast(null as varchar) as closed_text,
        cast(null as varchar) as outcome, cast(null as varchar) as closed_as, cast(null as varchar) as stage_property,
        [
            {'property': 'lifecyclestage', 'value': lifecyclestage}, {'property': 'Lifecycle Stage', 'value': "Lifecycle Stage"},
            {'property': 'hubspot_owner_id', 'value': hubspot_owner_id}, {'property': 'owner', 'value': "Company owner"}
        ] as states,
        hubspot_unchanged() as changes
    from stage
)

select * from hubspot_record_events('records')
