-- Contacts as a CSV file: the customer's people. The ids of records that were merged into one go on naming it.
-- requires: hs_object_id, email
-- optional: firstname, lastname, jobtitle, company, Associated Company IDs (Primary), hs_merged_object_ids, hs_lastmodifieddate
-- alias: hs_object_id = Record ID | ID de registro | Datensatz-ID | ID de fiche d'informations | ID record | ID do registro | ID do registro. | Contact ID
-- alias: email = Correo | E-Mail
-- alias: firstname = First Name | Nombre | Vorname | Prénom
-- alias: lastname = Last Name | Apellidos | Nachname | Nom
-- alias: jobtitle = Job Title | Cargo
-- alias: company = Company Name
-- alias: Associated Company IDs (Primary) = Primary Associated Company ID | associatedcompanyid | Associated Company IDs
-- alias: hs_merged_object_ids = Merged Contact IDs | Merged record IDs
-- alias: hs_lastmodifieddate = lastmodifieddate | Last Modified Date | Última modificação
with records as (
    select
        recno, line, hs_object_id as id, hubspot_first("Associated Company IDs (Primary)") as account_id,
        nullif(concat_ws(' ', firstname, lastname), '') as name, email, jobtitle as title,
        hubspot_ids(hs_merged_object_ids) as merged_ids, hs_lastmodifieddate as modified_text, false as is_deleted
    from stage
)

select * from hubspot_contacts('records')
