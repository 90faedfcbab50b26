-- The CSV export of issues: whose they are. The customer is the reporter; his organization is an account of that name, if the project
-- has organizations and the issue has one and no second.
-- requires: Issue key, Summary, Status, Created
-- optional: Issue id, Updated, Reporter, Reporter Id, Custom field (Organizations)
-- repeated: Custom field (Organizations)
-- alias: Issue key = Work item key | Vorgangsschlüssel | Clé de ticket | Clave de incidencia
-- alias: Issue id = Work item id | Vorgangs-ID | ID de ticket | ID de la incidencia
-- alias: Summary = Zusammenfassung | Résumé | Resumen
-- alias: Status = État | Statut | Estado
-- alias: Created = Erstellt | Création | Créée | Creada
-- alias: Updated = Aktualisiert | Mise à jour | Mis à jour | Actualizada
-- alias: Reporter = Autor | Melder | Rapporteur | Informador
-- alias: Custom field (Organizations) = Organizations | Custom field (Organization)
with records as (
    select
        recno, line, coalesce("Issue id", "Issue key") as id, Summary as name, Updated as updated_text,
        coalesce("Reporter Id", Reporter) as reporter, from_json("Custom field (Organizations)", '["VARCHAR"]') as organizations
    from stage
),

proof as (
    select case when bool_and(jira_proves(text)) then true when not bool_or(jira_proves(text)) then false end as day_first
    from (
        select updated_text as text from records
        union all
        select Created from stage
    )
)

select
    records.recno, records.line, 'issue' as object, records.id as rec_key,
    jira_instant(jira_iso(records.updated_text, proof.day_first)) as rec_version, 0 as rank,
    'ticket:' || records.id as ref, case when len(records.organizations) = 1 then records.organizations[1] end as account_ref,
    'user:' || records.reporter as contact_ref, records.name
from records
cross join proof
where records.id is not null
