-- What the queries of Intercom share.

-- The API gives seconds since 1970, connectors give ISO 8601; a bare stamp is UTC, unless the source's own `timezone:` says otherwise.
create or replace temp macro intercom_epoch(text) as strlen(text) between 9 and 10 and regexp_full_match(text, '[0-9]+');

create or replace temp macro intercom_instant(text) as
    case when intercom_epoch(text) then epoch_instant(text) else connector_instant(text) end;

create or replace temp macro intercom_precision(text) as
    case when intercom_epoch(text) then 'second' else instant_precision(text) end;

create or replace temp macro intercom_known(text) as
    case when intercom_epoch(text) then 'explicit' else connector_known(text) end;

-- On which side an author is. Bots speak for us, but are nobody.
create or replace temp macro intercom_side(author_type) as
    case
        when lower(author_type) in ('user', 'lead', 'contact') then 'customer'
        when lower(author_type) in ('admin', 'team') then 'agent'
        when lower(author_type) = 'bot' then 'bot'
    end;

create or replace temp macro intercom_ref(author_type, author_id) as
    case intercom_side(author_type)
        when 'customer' then 'contact:' || author_id
        when 'agent' then lower(author_type) || ':' || author_id
    end;

create or replace temp macro intercom_direction(author_type) as
    case intercom_side(author_type) when 'customer' then 'inbound' when 'agent' then 'outbound' when 'bot' then 'outbound' end;

create or replace temp macro intercom_channel(source_type) as
    case
        when lower(source_type) = 'email' then 'email'
        when lower(source_type) in ('sms', 'push') then 'sms'
        when lower(source_type) in ('facebook', 'instagram', 'twitter') then 'social'
        when lower(source_type) in ('phone_call', 'phone_switch') then 'call'
        else 'chat'
    end;

-- What began a conversation, where it was no person.
create or replace temp macro intercom_automation(author_type, delivered_as) as
    case
        when lower(delivered_as) in ('automated', 'campaigns_initiated') then 'bulk'
        when lower(delivered_as) = 'operator_initiated' or intercom_side(author_type) = 'bot' then 'system'
        else 'human'
    end;

create or replace temp macro intercom_text(html) as nullif(trim(regexp_replace(html, '<[^>]*>', '', 'g')), '');

-- Words that were redacted later were there.
create or replace temp macro intercom_words(body, redacted) as case when redacted = 'true' then 'redacted' else body end;

-- A part says something if it is a comment, or if it came with words: "reply and close" is one part.
create or replace temp macro intercom_speaks(part_type, body) as
    part_type in ('comment', 'quick_reply') or (part_type <> 'note' and coalesce(trim(body) not in ('', '<p></p>'), false));

create or replace temp macro intercom_status(part_type) as
    case
        when part_type in ('open', 'assign_and_reopen', 'unsnoozed', 'timer_unsnooze', 'assign_and_unsnooze') then 'open'
        when part_type = 'close' then 'closed'
        when part_type = 'snoozed' then 'snoozed'
    end;

-- All that one part tells, each in its slot: what was said, the new status, what that means, the new assignee; else that there was a part.
create or replace temp macro intercom_told(part_type, body, assigned_to) as list_filter(
    [
        {
            'slot': 0, 'field': cast(null as varchar), 'value': cast(null as varchar),
            'activity': case
                when part_type = 'note' then 'noted_ticket'
                when intercom_speaks(part_type, body) then 'replied_to_ticket'
            end
        },
        {
            'slot': 1, 'field': 'status', 'value': intercom_status(part_type),
            'activity': case when intercom_status(part_type) is not null then 'changed_ticket_status' end
        },
        {
            'slot': 2, 'field': null, 'value': null,
            'activity': case
                when part_type in ('open', 'assign_and_reopen') then 'reopened_ticket'
                when part_type = 'close' then 'solved_ticket'
            end
        },
        {
            'slot': 3, 'field': 'assignee', 'value': assigned_to,
            'activity': case when contains(part_type, 'assign') then 'reassigned_ticket' end
        },
        {
            'slot': 4, 'field': null, 'value': null,
            'activity': case
                when part_type <> 'note' and not intercom_speaks(part_type, body) and intercom_status(part_type) is null
                    and not contains(part_type, 'assign')
                then 'changed_ticket'
            end
        }
    ],
    lambda told: told.activity is not null
);

-- One closing is told by parts, by the statistics of a conversation and by exports of messages.
create or replace temp macro intercom_same(activity, conversation_id, ts) as
    case when activity = 'solved_ticket' then 'intercom_solved:' || conversation_id || '@' || whole_second(ts) end;

-- The ratings of one to five, on a scale from 0 to 1.
create or replace temp macro intercom_score(rating) as
    case when try_cast(rating as integer) between 1 and 5 then (try_cast(rating as integer) - 1) / 4.0 end::double;
