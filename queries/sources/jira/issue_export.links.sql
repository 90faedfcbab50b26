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

parsed as (
    select recno, updated_text as text, jira_pieces(updated_text) as pieces
    from records
),

proof as (
    select case when bool_and(jira_proves(pieces)) then true when not bool_or(jira_proves(pieces)) then false end as day_first
    from parsed
),

read as (
    select parsed.recno, jira_iso(parsed.text, parsed.pieces, proof.day_first) as iso
    from parsed
    cross join proof
)

select
    records.recno, records.line, 'exported_issue' as object, records.id as rec_key,
    jira_instant(read.iso) as rec_version, 0 as rank,
    'ticket:' || records.id as ref, case when len(records.organizations) = 1 then records.organizations[1] end as account_ref,
    'user:' || records.reporter as contact_ref, records.name
from records
join read on read.recno = records.recno
where records.id is not null
