-- Calls, e-mails, meetings, notes, tasks and messages as a CSV file, one file for each. Which of them a row is, its columns say; a row
-- without any of them is what the others of its file are.
-- requires: hs_object_id, hs_timestamp
-- optional: hubspot_owner_id, Activity assigned to, HubSpot Team, hs_lastmodifieddate
-- optional: Associated Company IDs (Primary), Associated Contact IDs, Associated Deal IDs, Associated Ticket IDs
-- optional: hs_email_subject, hs_email_direction, hs_email_status, hs_email_message_id, hs_email_thread_id, hs_email_from_email
-- optional: hs_email_to_email, hs_email_cc_email, hs_email_bcc_email, hs_sequence_id
-- optional: hs_call_title, hs_call_disposition, hs_call_direction, hs_call_duration, hs_call_status
-- optional: hs_meeting_title, hs_meeting_outcome, hs_meeting_start_time, hs_meeting_end_time
-- optional: hs_communication_channel_type, hs_task_subject, hs_task_status, hs_task_completion_date, hs_note_body
-- alias: hs_object_id = Record ID | ID de registro | Datensatz-ID | ID de fiche d'informations | ID record | ID do registro | ID do registro. | ID do objeto | Engagement ID
-- alias: hs_timestamp = Activity date | Data da atividade
-- alias: Activity assigned to = Atividade atribuída a
-- alias: hs_lastmodifieddate = Last Modified Date | Última modificação
-- alias: Associated Company IDs (Primary) = Associated Company IDs
-- alias: Associated Contact IDs = Contact ID
-- alias: hs_email_subject = Email subject
-- alias: hs_email_direction = Email direction | Activity type
-- alias: hs_email_status = Email send status
-- alias: hs_call_title = Call title | Título da chamada
-- alias: hs_call_disposition = Call outcome | Resultado da chamada
-- alias: hs_call_direction = Call direction | Direção da chamada
-- alias: hs_call_duration = Call duration | Call duration (HH:mm:ss) | Duração da chamada (HH:mm:ss)
-- alias: hs_call_status = Call status
-- alias: hs_meeting_title = Meeting name
-- alias: hs_meeting_outcome = Meeting outcome
-- alias: hs_meeting_start_time = Meeting start time
-- alias: hs_meeting_end_time = Meeting end time
-- alias: hs_task_subject = Task title
-- alias: hs_task_status = Task status
-- alias: hs_task_completion_date = Completed at
-- alias: hs_note_body = Note body
with sorted as (
    select
        stage.*,
        case
            when coalesce(hs_email_subject, hs_email_direction, hs_email_status) is not null then 'email'
            when coalesce(hs_call_title, hs_call_disposition, hs_call_direction, hs_call_duration, hs_call_status) is not null then 'call'
            when coalesce(hs_meeting_title, hs_meeting_outcome, hs_meeting_start_time, hs_meeting_end_time) is not null then 'meeting'
            when hs_communication_channel_type is not null then 'communication'
            when coalesce(hs_task_subject, hs_task_status) is not null then 'task'
            when hs_note_body is not null then 'note'
        end as shown
    from stage
),

file as (
    select mode(shown order by shown) as kind from sorted
),

activities as (
    select
        sorted.recno, sorted.line, hs_object_id as id, false as is_deleted, coalesce(shown, file.kind) as kind,
        case coalesce(shown, file.kind)
            when 'meeting' then coalesce(hs_meeting_start_time, hs_timestamp)
            when 'task' then coalesce(hs_task_completion_date, hs_timestamp)
            else hs_timestamp
        end as happened_text,
        hs_meeting_end_time as ends_text, hs_lastmodifieddate as modified_text,
        hubspot_owner_id as owner_id, "Activity assigned to" as owner_name, "HubSpot Team" as team,
        hubspot_first("Associated Company IDs (Primary)") as company_id, hubspot_first("Associated Contact IDs") as contact_id,
        hubspot_first("Associated Deal IDs") as deal_id, hubspot_first("Associated Ticket IDs") as ticket_id,
        coalesce(hs_email_subject, hs_call_title, hs_meeting_title, hs_task_subject) as title,
        coalesce(hs_email_direction, hs_call_direction) as direction,
        coalesce(hs_email_status, hs_call_status, hs_task_status) as status,
        coalesce(hs_call_disposition, hs_meeting_outcome) as outcome,
        hubspot_seconds(hs_call_duration) as seconds, hs_communication_channel_type as medium,
        hubspot_address(hs_email_from_email) as from_email,
        hubspot_addresses(concat_ws(';', hs_email_to_email, hs_email_cc_email, hs_email_bcc_email)) as to_emails,
        hs_email_message_id as message_id, hs_email_thread_id as thread, hs_sequence_id is not null as is_sequence
    from sorted
    cross join file
)

select * from hubspot_activity_events('activities')
