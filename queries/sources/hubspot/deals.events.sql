-- Deals as a CSV file: when a deal was created, when it was won or lost, and what is known of it now. Whether a deal is closed, a flag
-- says, or its probability, or a stage with one of the names that HubSpot gives.
-- requires: hs_object_id, dealname
-- optional: Associated Company IDs (Primary), Associated Contact IDs, Deal Stage, dealstage, pipeline, amount, dealtype, createdate
-- optional: closedate, hs_lastmodifieddate, Deal owner, hubspot_owner_id, HubSpot Team, hs_is_closed_won, hs_is_closed_lost
-- optional: hs_is_closed, hs_deal_stage_probability
-- alias: Deal Stage = Etapa del negocio | Deal-Phase | Phase de la transaction | Fase trattativa | Etapa do negócio
-- alias: amount = Betrag | Valor | Montant | Importo
-- alias: dealtype = Deal Type | Tipo di trattativa
-- alias: createdate = Create Date | Created Date | Fecha de creación | Erstellungsdatum | Date de création | Data di creazione | Data de criação
-- alias: closedate = Close Date | Fecha de cierre | Abschlussdatum | Date de fermeture | Data di chiusura | Data de fechamento
-- alias: Deal owner = Propietario del negocio | Proprietario della trattativa | Proprietário do negócio
-- alias: hs_is_closed_won = Is Closed Won | È con chiusura vinta
-- alias: hs_is_closed_lost = Is closed lost | È con chiusura persa
-- alias: hs_is_closed = Is Deal Closed?
-- alias: hs_deal_stage_probability = Deal probability | Probabilità trattativa
with records as (
    select
        recno, line, 'deal' as object, hs_object_id as id, hubspot_first("Associated Company IDs (Primary)") as account_id,
        hubspot_first("Associated Contact IDs") as contact_id, cast(null as varchar) as creator_id, hubspot_owner_id as owner_id,
        "Deal owner" as owner_name, "HubSpot Team" as team, dealname as name, 'system' as channel,
        without_nulls(json_object('amount', hubspot_amount(amount), 'pipeline', pipeline, 'type', dealtype)) as features, false as is_deleted,
        createdate as created_text, hs_lastmodifieddate as modified_text, closedate as closed_text,
        hubspot_outcome(
            hs_is_closed_won, hs_is_closed_lost, hs_is_closed, hs_deal_stage_probability, coalesce(dealstage, "Deal Stage")
        ) as outcome,
        coalesce(dealstage, hubspot_stage("Deal Stage", pipeline)) as closed_as,
        case when dealstage is null then 'Deal Stage' else 'dealstage' end as stage_property,
        [
            {'property': 'dealstage', 'value': dealstage}, {'property': 'Deal Stage', 'value': hubspot_stage("Deal Stage", pipeline)},
            {'property': 'hubspot_owner_id', 'value': hubspot_owner_id}, {'property': 'owner', 'value': "Deal owner"}
        ] as states,
        hubspot_unchanged() as changes
    from stage
)

select * from hubspot_record_events('records')
