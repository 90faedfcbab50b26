-- Tickets as a CSV file: which account and person a ticket belongs to.
-- requires: hs_object_id, subject
-- optional: Associated Company IDs (Primary), Associated Contact IDs, hs_lastmodifieddate
-- alias: hs_object_id = Ticket ID | Record ID | ID de registro | Datensatz-ID | ID de fiche d'informations | ID record | ID do registro | ID do registro.
-- alias: subject = Ticket name | Nombre del ticket
-- alias: Associated Company IDs (Primary) = Primary Company ID | hs_primary_company_id | Associated Company IDs
-- alias: hs_lastmodifieddate = Last Modified Date | Última modificação
with records as (
    select
        recno, line, 'ticket' as object, hs_object_id as id, hubspot_first("Associated Company IDs (Primary)") as account_id,
        hubspot_first("Associated Contact IDs") as contact_id, subject as name, cast(null as varchar) as team,
        hs_lastmodifieddate as modified_text, false as is_deleted
    from stage
)

select * from hubspot_record_links('records')
