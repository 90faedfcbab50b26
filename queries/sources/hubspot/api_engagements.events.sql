-- Calls, e-mails, meetings, notes and tasks as JSON of the API's first generation: an engagement, what it is about, and the rest.
-- requires: engagement, associations, metadata
-- wrapper: results
with parsed as (
    select
        recno, line,
        try(from_json(
            engagement,
            '{"id": "VARCHAR", "type": "VARCHAR", "timestamp": "VARCHAR", "lastUpdated": "VARCHAR", "ownerId": "VARCHAR", "active": "VARCHAR"}'
        )) as e,
        try(from_json(
            associations, '{"contactIds": ["VARCHAR"], "companyIds": ["VARCHAR"], "dealIds": ["VARCHAR"], "ticketIds": ["VARCHAR"]}'
        )) as a,
        try(from_json(
            metadata,
            '{"from": {"email": "VARCHAR"}, "to": [{"email": "VARCHAR"}], "cc": [{"email": "VARCHAR"}], "bcc": [{"email": "VARCHAR"}],
              "subject": "VARCHAR", "title": "VARCHAR", "status": "VARCHAR", "messageId": "VARCHAR", "threadId": "VARCHAR", "disposition": "VARCHAR",
              "direction": "VARCHAR", "durationMilliseconds": "VARCHAR", "startTime": "VARCHAR", "endTime": "VARCHAR",
              "meetingOutcome": "VARCHAR", "completionDate": "VARCHAR", "sequenceId": "VARCHAR"}'
        )) as m
    from stage
),

activities as (
    select
        recno, line, e.id as id, coalesce(e.active = 'false', false) as is_deleted,
        case
            when e.type in ('EMAIL', 'INCOMING_EMAIL', 'FORWARDED_EMAIL') then 'email'
            when e.type in ('CALL', 'MEETING', 'NOTE', 'TASK') then lower(e.type)
        end as kind,
        coalesce(m.startTime, m.completionDate, e.timestamp) as happened_text, m.endTime as ends_text, e.lastUpdated as modified_text,
        e.ownerId as owner_id, cast(null as varchar) as owner_name, cast(null as varchar) as team,
        a.companyIds[1] as company_id, a.contactIds[1] as contact_id, a.dealIds[1] as deal_id, a.ticketIds[1] as ticket_id,
        coalesce(m.subject, m.title) as title, case when ends_with(e.type, 'EMAIL') then e.type else m.direction end as direction,
        m.status as status, coalesce(m.disposition, m.meetingOutcome) as outcome,
        hubspot_seconds(m.durationMilliseconds) as seconds, cast(null as varchar) as medium,
        hubspot_address(m.from.email) as from_email,
        hubspot_addresses(array_to_string(
            list_transform(flatten([coalesce(m.to, []), coalesce(m.cc, []), coalesce(m.bcc, [])]), lambda person: person.email), ';'
        )) as to_emails,
        m.messageId as message_id, m.threadId as thread, m.sequenceId is not null as is_sequence
    from parsed
)

select * from hubspot_activity_events('activities')
