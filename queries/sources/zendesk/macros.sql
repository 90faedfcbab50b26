-- What the queries of Zendesk share: how a record came in, and what a changed field means.

-- How a record of Zendesk came in: an object with a channel, or only its name ("Web form", "Mail").
create or replace temp macro zendesk_via(via) as
    lower(case when starts_with(via, '{') then try(via ->> '$.channel') else via end);

-- What else it came from: 'follow_up' of a closed ticket, 'merge' of two tickets, which some exports write as the channel.
create or replace temp macro zendesk_rel(via) as
    case
        when zendesk_via(via) = 'merge' then 'merge'
        when starts_with(via, '{') then lower(try(via ->> '$.source.rel'))
    end;

create or replace temp macro zendesk_channel(via_name) as
    case
        when via_name in ('chat', 'chat_transcript', 'native_messaging', 'messaging', 'sunshine_conversations_api', 'whatsapp', 'line')
            then 'chat'
        when via_name = 'sms' then 'sms'
        else 'ticket'
    end;

-- Triggers, automations and Zendesk itself (author -1) act without anybody.
create or replace temp macro zendesk_system(via_name, author) as
    coalesce(author = '-1' or via_name in ('rule', 'trigger', 'automation', 'system'), false);

-- The event that a changed field is. A field's number says nothing, so it is no name.
create or replace temp macro zendesk_change(field, value_from, value_to) as
    case
        when field = 'status' then 'changed_ticket_status'
        when field in ('assignee_id', 'group_id') and value_from is null then 'assigned_ticket'
        when field in ('assignee_id', 'group_id') then 'reassigned_ticket'
        when field = 'satisfaction_score' and (starts_with(value_to, 'good') or starts_with(value_to, 'bad')) then 'rated_ticket'
        when regexp_matches(field, '^[a-z][a-z_]*$') and field <> 'custom_ticket_fields' then 'changed_ticket_' || field
        else 'changed_ticket'
    end;

-- What a change of status means beside the change; NULL for the others.
create or replace temp macro zendesk_milestone(field, value_from, value_to) as
    case
        when field <> 'status' or value_from is not distinct from value_to then null
        when value_to = 'solved' then 'solved_ticket'
        when value_to = 'closed' then 'closed_ticket'
        when value_to = 'deleted' then 'deleted_ticket'
        when value_from = 'solved' and value_to in ('new', 'open') then 'reopened_ticket'
    end;

-- Its deletion is told by the ticket itself and by its audits: once is enough.
create or replace temp macro zendesk_deletion(ticket_id) as 'zendesk_deletion:' || ticket_id;

-- What the header of a mail calls an event of a ticket, where Zendesk sent the mail because of it.
create or replace temp macro zendesk_event(id) as 'zendesk_event:' || id;

-- A stamp of the CSV export, which is written in the zone of the account: the source's own `timezone:`, else that of the config.
create or replace temp macro zendesk_local(text) as
    instant(text, coalesce(cast(getvariable('source_timezone') as varchar), cast(getvariable('timezone') as varchar)));
