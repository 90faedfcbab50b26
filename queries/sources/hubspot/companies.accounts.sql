-- Companies as a CSV file: with the labels of the language of whoever exported them, or with internal names. A merged company is
-- deleted and leads to the one that was kept.
-- requires: hs_object_id
-- optional: name, domain, hs_additional_domains, website, Company owner, hubspot_owner_id, hs_parent_company_id, hs_merged_object_ids
-- optional: hs_lastmodifieddate
-- custom: name, segment, arr, started_at, churned_at, owner, timezone
-- keys: Company name | Nombre de la empresa | Unternehmensname | Nom de l'entreprise | Nome azienda | Nome da empresa | Naam onderneming | domain
-- alias: hs_object_id = Record ID | ID de registro | Datensatz-ID | ID de fiche d'informations | ID record | ID do registro | ID do registro. | Company ID
-- alias: name = Company name | Nombre de la empresa | Unternehmensname | Nom de l'entreprise | Nome azienda | Nome da empresa | Naam onderneming
-- alias: domain = Company Domain Name | Nombre de dominio de la empresa | Domain-Name des Unternehmens | Nom de domaine de l'entreprise | Nome de domínio da empresa | Domeinnaam onderneming
-- alias: hs_additional_domains = Additional Domains | Dominios adicionales
-- alias: website = Website URL | URL du site web | URL sito web | URL do site | Website-URL
-- alias: hs_parent_company_id = Parent Company
-- alias: hs_merged_object_ids = Merged Company IDs
-- alias: hs_lastmodifieddate = Last Modified Date | Última modificação
with records as (
    select
        recno, line, hs_object_id as id, name, custom_name, custom_segment, custom_arr, custom_started_at, custom_churned_at, custom_owner,
        custom_timezone, hs_parent_company_id as parent_id, "Company owner" as owner_name, hubspot_owner_id as owner_id,
        concat_ws(';', domain, hs_additional_domains, case when domain is null then website end) as domains,
        hubspot_ids(hs_merged_object_ids) as merged_ids, hs_lastmodifieddate as modified_text, false as is_deleted
    from stage
)

select * from hubspot_accounts('records')
