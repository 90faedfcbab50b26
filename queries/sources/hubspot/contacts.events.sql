-- Contacts as a CSV file: when they were created, and what is known of them now.
-- requires: hs_object_id, email
-- optional: createdate, hs_lastmodifieddate, Associated Company IDs (Primary), Lifecycle Stage, lifecyclestage, Contact owner
-- optional: hubspot_owner_id
-- alias: createdate = Create Date | Created Date | Fecha de creación | Erstellungsdatum | Date de création | Data di creazione | Data de criação
-- alias: Lifecycle Stage = Fase del ciclo de vida | Fase del ciclo di vita
-- alias: Contact owner = Propietario del contacto | Propriétaire du contact
with records as (
    select
        recno, line, 'contact' as object, hs_object_id as id, hubspot_first("Associated Company IDs (Primary)") as account_id,
        hs_object_id as contact_id, cast(null as varchar) as creator_id, hubspot_owner_id as owner_id, "Contact owner" as owner_name,
        cast(null as varchar) as team, cast(null as varchar) as name, 'system' as channel, cast(null as varchar) as features,
        false as is_deleted, createdate as created_text, hs_lastmodifieddate as modified_text, cast(null as varchar) as closed_text,
        cast(null as varchar) as outcome, cast(null as varchar) as closed_as, cast(null as varchar) as stage_property,
        [
            {'property': 'lifecyclestage', 'value': lifecyclestage}, {'property': 'Lifecycle Stage', 'value': "Lifecycle Stage"},
            {'property': 'hubspot_owner_id', 'value': hubspot_owner_id}, {'property': 'owner', 'value': "Contact owner"}
        ] as states,
        hubspot_unchanged() as changes
    from stage
)

select * from hubspot_record_events('records')
