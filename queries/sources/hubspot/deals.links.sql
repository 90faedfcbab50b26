-- Deals as a CSV file: which account and person a deal belongs to.
-- requires: hs_object_id, dealname
-- optional: Associated Company IDs (Primary), Associated Contact IDs, hs_lastmodifieddate
-- alias: hs_object_id = Record ID | ID de registro | Datensatz-ID | ID de fiche d'informations | ID record | ID do registro | ID do registro. | Deal ID
-- alias: dealname = Deal Name | Nombre del negocio | Deal-Name | Nom de la transaction | Nome trattativa | Nome do negócio
-- alias: Associated Company IDs (Primary) = hs_primary_associated_company | Associated Company IDs
-- alias: hs_lastmodifieddate = Last Modified Date | Última modificação
with records as (
    select
        recno, line, 'deal' as object, hs_object_id as id, hubspot_first("Associated Company IDs (Primary)") as account_id,
        hubspot_first("Associated Contact IDs") as contact_id, dealname as name, cast(null as varchar) as team,
        hs_lastmodifieddate as modified_text, false as is_deleted
    from stage
)

select * from hubspot_record_links('records')
