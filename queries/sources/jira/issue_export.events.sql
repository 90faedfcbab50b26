-- The CSV export of issues, "all fields": one row per issue as it is today, with its comments in as many columns as the issue with the
-- most has. A comment is a cell `date;author;text`; whether the customer could read it is not in the export.
-- Status, priority and assignee are states: their changes come from comparing exports.
-- requires: Issue key, Summary, Status, Created
-- optional: Issue id, Issue Type, Project name, Project type, Priority, Resolution, Assignee, Reporter, Reporter Id, Creator, Creator Id
-- optional: Updated, Resolved, Labels, Comment, Custom field (Request Type), Custom field (Satisfaction), Custom field (Satisfaction date)
-- repeated: Labels, Comment
-- alias: Issue key = Work item key | Vorgangsschlüssel | Clé de ticket | Clave de incidencia
-- alias: Issue id = Work item id | Vorgangs-ID | ID de ticket | ID de la incidencia
-- alias: Summary = Zusammenfassung | Résumé | Resumen
-- alias: Status = État | Statut | Estado
-- alias: Created = Erstellt | Création | Créée | Creada
-- alias: Updated = Aktualisiert | Mise à jour | Mis à jour | Actualizada
-- alias: Issue Type = Work type | Vorgangstyp | Type de ticket | Tipo de incidencia
-- alias: Priority = Priorität | Priorité | Prioridad
-- alias: Assignee = Bearbeiter | Zugewiesene Person | Responsable | Personne assignée | Persona asignada
-- alias: Reporter = Autor | Melder | Rapporteur | Informador
-- alias: Creator = Ersteller | Créateur | Creador
-- alias: Resolved = Erledigt | Résolue | Résolu | Resuelta
-- alias: Labels = Stichwörter | Étiquettes | Etiquetas
-- alias: Comment = Kommentar | Commentaire | Comentario
-- alias: Custom field (Request Type) = Request Type | Custom field (Customer Request Type)
-- alias: Custom field (Satisfaction) = Satisfaction | Satisfaction rating | Custom field (Satisfaction rating)
-- alias: Custom field (Satisfaction date) = Satisfaction date
with records as (
    select
        recno, line, coalesce("Issue id", "Issue key") as id, "Issue key" as issue_key, Summary as subject, Status as status,
        "Issue Type" as type, "Project name" as project, Priority as priority, Assignee as assignee, Labels as labels,
        "Custom field (Request Type)" as request_type, "Custom field (Satisfaction)" as stars,
        coalesce("Reporter Id", Reporter) as reporter, Reporter as reporter_name, "Reporter Id" as reporter_id,
        coalesce("Creator Id", Creator) as creator,
        Created as created_text, Updated as updated_text, Resolved as resolved_text,
        coalesce("Custom field (Satisfaction date)", Updated) as rated_text,
        from_json(Comment, '["VARCHAR"]') as comments
    from stage
),

cells as (
    select recno, generate_subscripts(comments, 1) as position, unnest(comments) as cell
    from records
    where comments is not null
),

-- every date of the file: those of columns have positions below zero, those of comments the place of their cell
written as (
    select recno, -4 as position, 'Created' as name, created_text as text, cast(null as varchar) as author from records
    union all
    select recno, -3, 'Updated', updated_text, null from records
    union all
    select recno, -2, 'Resolved', resolved_text, null from records
    union all
    select recno, -1, 'Satisfaction date', rated_text, null from records where stars is not null
    union all
    select recno, position, 'Comment', split_part(cell, ';', 1), nullif(trim(split_part(cell, ';', 2)), '') from cells
),

parsed as (
    select written.*, jira_pieces(text) as pieces
    from written
    where text is not null
),

-- What the dates of this file prove about the order of day and month: all the same, or nothing.
proof as (
    select case when bool_and(jira_proves(pieces)) then true when not bool_or(jira_proves(pieces)) then false end as day_first
    from parsed
),

read as (
    select parsed.*, jira_iso(text, pieces, proof.day_first) as iso
    from parsed
    cross join proof
),

timed as (
    select read.*, jira_instant(iso) as ts
    from read
),

dates as (
    select recno, position, name, author, iso, ts, jira_bad(name, text, pieces, iso, ts) as fault
    from timed
),

columns as (
    select
        recno,
        max(iso) filter (where position = -4) as created_iso, max(ts) filter (where position = -4) as created_at,
        max(iso) filter (where position = -3) as updated_iso, max(ts) filter (where position = -3) as updated_at,
        max(iso) filter (where position = -2) as resolved_iso, max(ts) filter (where position = -2) as resolved_at,
        max(iso) filter (where position = -1) as rated_iso, max(ts) filter (where position = -1) as rated_at,
        arg_min(fault, position) filter (where fault is not null) as fault
    from dates
    where position < 0
    group by recno
),

judged as (
    select
        records.*, columns.* exclude (recno, fault),
        coalesce(absent('Issue key', id), absent('Created', created_text), columns.fault) as fault
    from records
    left join columns on columns.recno = records.recno
),

happened as (
    select
        recno, line, 0 as idx, 'ticket_opening' as object, id as rec_key, updated_at as rec_version, cast(null as varchar) as same_as,
        created_at as ts, created_iso as ts_text, id, 'user:' || reporter as contact_ref,
        'user:' || coalesce(creator, reporter) as actor_ref,
        'opened_ticket' as activity, 'portal' as channel,
        -- whoever writes down what a customer said is one of us
        case when creator is distinct from reporter and creator is not null then 'outbound' else 'inbound' end as direction,
        'public' as visibility,
        case when creator is distinct from reporter and creator is not null then 'agent' else 'customer' end as actor_type,
        cast(null as varchar) as field, cast(null as varchar) as value_to, false as derived, cast(null as double) as score, subject,
        without_nulls(json_object(
            'key', issue_key, 'type', type, 'request_type', request_type, 'project', project, 'priority', priority,
            'labels', try_cast(labels as json)
        )) as features,
        fault
    from judged
    union all
    select
        recno, line, 1, 'resolution', id || '@' || jira_minute(resolved_at), updated_at,
        jira_same_resolution('solved_ticket', id, resolved_at), resolved_at, resolved_iso, id, 'user:' || reporter, null,
        'solved_ticket', 'ticket', 'internal', 'internal', 'agent', null, null, false, null, null, null, null
    from judged
    where resolved_at is not null
    union all
    select
        recno, line, 2, 'rating', id, updated_at, null, rated_at, rated_iso, id, 'user:' || reporter, 'user:' || reporter,
        'rated_ticket', 'web', 'inbound', 'public', 'customer', null, null, false, jira_score(stars), null,
        without_nulls(json_object('score', stars, 'scale', 'csat_1_5', 'derived', case when rated_text = updated_text then true end)), null
    from judged
    where stars is not null and rated_at is not null
),

states as (
    select
        judged.recno, judged.line, state.idx, 'issue_state' as object,
        judged.id || ':' || state.field || '@' || whole_second(judged.updated_at) as rec_key, judged.updated_at as rec_version,
        cast(null as varchar) as same_as, judged.updated_at as ts, judged.updated_iso as ts_text, judged.id,
        'user:' || judged.reporter as contact_ref, cast(null as varchar) as actor_ref,
        state.activity, 'ticket' as channel, 'internal' as direction, 'internal' as visibility, cast(null as varchar) as actor_type,
        state.field, state.value as value_to, true as derived, cast(null as double) as score, cast(null as varchar) as subject,
        cast(null as varchar) as features, judged.fault
    from judged
    cross join lateral (
        values
            (3, 'status', judged.status, 'changed_ticket_status'),
            (4, 'priority', judged.priority, 'changed_ticket_priority'),
            (5, 'assignee', judged.assignee, 'reassigned_ticket')
    ) as state (idx, field, value, activity)
    where state.value is not null and judged.updated_at is not null
),

said as (
    select
        judged.recno, judged.line, judged.id, judged.reporter, dates.position, dates.author, dates.iso, dates.ts, dates.fault,
        case
            when dates.author in (judged.reporter_id, judged.reporter_name) then 'inbound'
            -- an id that no other column shares: it may be the reporter's or ours
            when judged.reporter_id is null and jira_opaque(dates.author) or dates.author is null then 'unknown'
            else 'outbound'
        end as direction
    from judged
    join dates on dates.recno = judged.recno and dates.position > 0
    where judged.fault is null
),

placed as (
    select
        said.*,
        row_number() over (partition by recno order by ts, position) as place,
        row_number() over (partition by recno, author, jira_minute(ts) order by ts, position) as nth
    from said
),

told as (
    select * from happened
    union all
    select * from states
    union all
    select
        recno, line, 10 + place, 'comment_cell', concat_ws('#', id, jira_minute(ts), author, nth), cast(null as timestamp),
        jira_same_comment(id, ts, author, nth), ts, iso, id, 'user:' || reporter,
        case when direction = 'inbound' then 'user:' || reporter else 'user:' || author end,
        'replied_to_ticket', 'portal', direction, 'public',
        case direction when 'inbound' then 'customer' when 'outbound' then 'agent' end,
        null, null, false, null, null,
        case when direction <> 'inbound' then '{"visibility":"not in the export"}' end,
        case
            -- what cannot be read at all may be words
            when fault.code = 'bad_timestamp'
            then {
                'name': 'Comment', 'code': 'bad_timestamp',
                'reason': 'a comment has no time that can be read: it should be date;author;text; export it again'
            }
            else fault
        end
    from placed
)

select
    recno, line, idx::integer as idx, object, rec_key, rec_version, 10 as rank, same_as,
    ts, instant_precision(ts_text) as ts_precision, jira_known(ts_text) as ts_zone,
    'ticket:' || id as about_ref, contact_ref, actor_ref, id as case_id, activity, channel, direction, visibility,
    'human' as automation, actor_type, 'ticket:' || id as thread_id, field, value_to, derived, score, subject, features,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from told
