-- Calls, e-mails, meetings, notes, tasks and messages as JSON of the API. Which of them a record is, its properties say.
-- requires: id, properties
-- optional: associations, updatedAt, archived
-- wrapper: results
-- keys: properties.hs_email_subject | properties.hs_email_direction | properties.hs_email_status | properties.hs_call_title | properties.hs_call_direction | properties.hs_call_disposition | properties.hs_call_status | properties.hs_call_duration | properties.hs_meeting_title | properties.hs_meeting_outcome | properties.hs_meeting_start_time | properties.hs_note_body | properties.hs_task_subject | properties.hs_task_status | properties.hs_communication_channel_type
with parsed as (
    select
        stage.*,
        try(from_json(
            properties,
            '{"hs_timestamp": "VARCHAR", "hubspot_owner_id": "VARCHAR", "hs_lastmodifieddate": "VARCHAR", "hs_email_subject": "VARCHAR",
              "hs_email_direction": "VARCHAR", "hs_email_status": "VARCHAR", "hs_email_headers": "VARCHAR",
              "hs_email_message_id": "VARCHAR", "hs_email_thread_id": "VARCHAR", "hs_email_from_email": "VARCHAR",
              "hs_email_to_email": "VARCHAR", "hs_email_cc_email": "VARCHAR", "hs_email_bcc_email": "VARCHAR",
              "hs_sequence_id": "VARCHAR", "hs_call_title": "VARCHAR", "hs_call_direction": "VARCHAR", "hs_call_disposition": "VARCHAR",
              "hs_call_status": "VARCHAR", "hs_call_duration": "VARCHAR", "hs_meeting_title": "VARCHAR",
              "hs_meeting_outcome": "VARCHAR", "hs_meeting_start_time": "VARCHAR", "hs_meeting_end_time": "VARCHAR",
              "hs_task_subject": "VARCHAR", "hs_task_status": "VARCHAR", "hs_task_completion_date": "VARCHAR",
              "hs_communication_channel_type": "VARCHAR"}'
        )) as p,
        coalesce(json_keys(properties), []) as keys,
        hubspot_links(associations) as links
    from stage
),

-- JSON in a string: {"from": {"email": "ann@acme.example"}, "to": [{"email": "bob@globex.example"}], "messageId": "<a1@acme.example>"}
addressed as (
    select
        parsed.*,
        try(from_json(
            p.hs_email_headers,
            '{"from": {"email": "VARCHAR"}, "to": [{"email": "VARCHAR"}], "cc": [{"email": "VARCHAR"}], "bcc": [{"email": "VARCHAR"}],
              "messageId": "VARCHAR"}'
        )) as h
    from parsed
),

activities as (
    select
        addressed.recno, addressed.line, id, hubspot_deleted(archived, null) as is_deleted,
        -- what was asked for is there, if empty
        case
            when list_has_any(keys, ['hs_email_subject', 'hs_email_direction', 'hs_email_status']) then 'email'
            when list_has_any(keys, ['hs_call_title', 'hs_call_direction', 'hs_call_disposition', 'hs_call_status', 'hs_call_duration']) then 'call'
            when list_has_any(keys, ['hs_meeting_title', 'hs_meeting_outcome', 'hs_meeting_start_time']) then 'meeting'
            when list_contains(keys, 'hs_communication_channel_type') then 'communication'
            when list_has_any(keys, ['hs_task_subject', 'hs_task_status']) then 'task'
            when list_contains(keys, 'hs_note_body') then 'note'
        end as kind,
        coalesce(nullif(p.hs_meeting_start_time, ''), nullif(p.hs_task_completion_date, ''), nullif(p.hs_timestamp, '')) as happened_text,
        nullif(p.hs_meeting_end_time, '') as ends_text, coalesce(updatedAt, nullif(p.hs_lastmodifieddate, '')) as modified_text,
        nullif(p.hubspot_owner_id, '') as owner_id, cast(null as varchar) as owner_name, cast(null as varchar) as team,
        hubspot_linked(links, 'companies') as company_id, hubspot_linked(links, 'contacts') as contact_id,
        hubspot_linked(links, 'deals') as deal_id, hubspot_linked(links, 'tickets') as ticket_id,
        coalesce(p.hs_email_subject, p.hs_call_title, p.hs_meeting_title, p.hs_task_subject) as title,
        coalesce(p.hs_email_direction, p.hs_call_direction) as direction,
        coalesce(p.hs_email_status, p.hs_call_status, p.hs_task_status) as status,
        nullif(coalesce(p.hs_call_disposition, p.hs_meeting_outcome), '') as outcome,
        hubspot_seconds(p.hs_call_duration) as seconds, p.hs_communication_channel_type as medium,
        hubspot_address(coalesce(h.from.email, p.hs_email_from_email)) as from_email,
        hubspot_addresses(concat_ws(
            ';', array_to_string(list_transform(h.to, lambda a: a.email), ';'), array_to_string(list_transform(h.cc, lambda a: a.email), ';'),
            array_to_string(list_transform(h.bcc, lambda a: a.email), ';'),
            case when h.to is null then concat_ws(';', p.hs_email_to_email, p.hs_email_cc_email, p.hs_email_bcc_email) end
        )) as to_emails,
        coalesce(nullif(p.hs_email_message_id, ''), h.messageId) as message_id, nullif(p.hs_email_thread_id, '') as thread,
        nullif(p.hs_sequence_id, '') is not null as is_sequence
    from addressed
)

select * from hubspot_activity_events('activities')
