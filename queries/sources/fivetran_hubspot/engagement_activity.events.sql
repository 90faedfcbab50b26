-- E-mails, calls, meetings, messages, notes and tasks of a warehouse, one table for each kind. Whom they were with, the tables
-- engagement_company and engagement_contact say.
-- requires: engagement_id
-- keys: property_hs_timestamp | timestamp | start_time
-- optional: type, property_hs_timestamp, property_hs_meeting_start_time, property_hs_meeting_end_time, property_hs_lastmodifieddate
-- optional: property_hubspot_owner_id, property_hs_email_subject, property_hs_email_direction, property_hs_email_status
-- optional: property_hs_email_from_email, property_hs_email_to_email, property_hs_email_cc_email, property_hs_email_message_id
-- optional: property_hs_email_thread_id, property_hs_sequence_id, property_hs_call_title, property_hs_call_direction, property_hs_call_status
-- optional: property_hs_call_disposition, property_hs_call_duration, property_hs_meeting_title, property_hs_meeting_outcome
-- optional: property_hs_communication_channel_type, property_hs_task_subject, property_hs_task_status, property_hs_task_type
-- optional: property_hs_task_completion_date, task_type, _fivetran_deleted, _fivetran_synced
-- alias: property_hs_timestamp = timestamp
-- alias: property_hs_meeting_start_time = start_time
-- alias: property_hs_meeting_end_time = end_time
-- alias: property_hs_meeting_title = title
-- alias: property_hs_meeting_outcome = meeting_outcome
-- alias: property_hubspot_owner_id = owner_id
with typed as (
    select
        stage.*,
        case
            when type in ('EMAIL', 'INCOMING_EMAIL', 'FORWARDED_EMAIL') then 'email'
            when type in ('CALL', 'MEETING', 'NOTE', 'TASK', 'COMMUNICATION') then lower(type)
            -- older tables have no type: their columns tell the kind
            when type is null and property_hs_meeting_start_time is not null then 'meeting'
            when coalesce(property_hs_task_type, task_type) is not null then 'task'
        end as kind
    from stage
),

activities as (
    select
        recno, line, engagement_id as id, connector_flag(_fivetran_deleted) as is_deleted, kind,
        fivetran_hubspot_stamp(coalesce(
            case kind when 'meeting' then property_hs_meeting_start_time when 'task' then property_hs_task_completion_date end,
            property_hs_timestamp
        )) as happened_text,
        fivetran_hubspot_stamp(property_hs_meeting_end_time) as ends_text,
        fivetran_hubspot_changed(property_hs_lastmodifieddate, _fivetran_synced) as modified_text,
        property_hubspot_owner_id as owner_id, cast(null as varchar) as owner_name, cast(null as varchar) as team,
        cast(null as varchar) as company_id, cast(null as varchar) as contact_id,
        cast(null as varchar) as deal_id, cast(null as varchar) as ticket_id,
        coalesce(property_hs_email_subject, property_hs_call_title, property_hs_meeting_title, property_hs_task_subject) as title,
        coalesce(property_hs_email_direction, property_hs_call_direction, case when ends_with(type, '_EMAIL') then type end) as direction,
        coalesce(property_hs_email_status, property_hs_call_status, property_hs_task_status) as status,
        coalesce(property_hs_call_disposition, property_hs_meeting_outcome) as outcome,
        hubspot_seconds(property_hs_call_duration) as seconds, property_hs_communication_channel_type as medium,
        hubspot_address(property_hs_email_from_email) as from_email,
        coalesce(hubspot_addresses(concat_ws(';', property_hs_email_to_email, property_hs_email_cc_email)), []) as to_emails,
        property_hs_email_message_id as message_id, property_hs_email_thread_id as thread, property_hs_sequence_id is not null as is_sequence
    from typed
)

select * replace (coalesce(about_ref, 'engagement:' || rec_key) as about_ref)
from hubspot_activity_events('activities')
