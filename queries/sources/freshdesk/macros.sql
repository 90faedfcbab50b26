-- What the queries of Freshdesk share.

-- An export of activities writes the day first, 21-04-2026 09:33:38 +0000: as ISO 8601 has it.
create or replace temp macro freshdesk_iso(text) as
    case
        when substr(text, 3, 1) = '-' then regexp_replace(text, '^([0-9]{2})-([0-9]{2})-([0-9]{4})', '\3-\2-\1')
        else text
    end;

-- A bare stamp of a CSV export has the clock of the one who exported it: the source's `timezone:`, else the config's.
create or replace temp macro freshdesk_instant(text) as
    instant(freshdesk_iso(text), coalesce(cast(getvariable('source_timezone') as varchar), cast(getvariable('timezone') as varchar)));

create or replace temp macro freshdesk_known(text) as
    instant_known(freshdesk_iso(text), cast(getvariable('source_timezone') as varchar));

-- The API writes numbers where people see words. A helpdesk's own statuses begin above 5 and keep their number.
create or replace temp macro freshdesk_status(value) as
    case value when '2' then 'Open' when '3' then 'Pending' when '4' then 'Resolved' when '5' then 'Closed' else value end;

create or replace temp macro freshdesk_priority(value) as
    case value when '1' then 'Low' when '2' then 'Medium' when '3' then 'High' when '4' then 'Urgent' else value end;

create or replace temp macro freshdesk_source(value) as
    case value
        when '1' then 'Email' when '2' then 'Portal' when '3' then 'Phone' when '4' then 'Forum' when '5' then 'Twitter'
        when '6' then 'Facebook' when '7' then 'Chat' when '8' then 'Mobihelp' when '9' then 'Feedback Widget'
        when '10' then 'Outbound Email' when '11' then 'Ecommerce' when '12' then 'Bot' when '13' then 'Whatsapp'
        else value
    end;

create or replace temp macro freshdesk_channel(source_name) as
    case
        when lower(source_name) in ('chat', 'mobihelp', 'bot', 'whatsapp') then 'chat'
        when lower(source_name) in ('twitter', 'facebook', 'forum') then 'social'
        when lower(source_name) = 'phone' then 'call'
        else 'ticket'
    end;

-- A ticket that we wrote to the customer, not he to us.
create or replace temp macro freshdesk_outbound(source_name) as coalesce(lower(source_name) = 'outbound email', false);

create or replace temp macro freshdesk_over(status) as coalesce(lower(status) in ('resolved', 'closed'), false);

-- What a change of status means beside the change; NULL for the others. Closing what was open solves it.
create or replace temp macro freshdesk_milestone(status_before, status) as
    case
        when lower(status) = 'resolved' then 'solved_ticket'
        when lower(status) = 'closed' and not freshdesk_over(coalesce(status_before, status)) then 'solved_ticket'
        when lower(status) = 'closed' then 'closed_ticket'
        when freshdesk_over(status_before) then 'reopened_ticket'
    end;

-- One resolution is told by tickets, by exports and by activities.
create or replace temp macro freshdesk_same(activity, ticket_id, ts) as
    case
        when activity in ('solved_ticket', 'closed_ticket')
        then 'freshdesk_' || activity || ':' || ticket_id || '@' || whole_second(ts)
    end;

-- The survey's scale has seven steps, -103, -102, -101, 100, 101, 102, 103, from 0 to 1; a CSV export has its usual words.
create or replace temp macro freshdesk_score(value) as
    case lower(trim(value))
        when '103' then 1.0 when '102' then 5.0 / 6 when '101' then 4.0 / 6 when '100' then 0.5
        when '-101' then 2.0 / 6 when '-102' then 1.0 / 6 when '-103' then 0.0
        when 'extremely happy' then 1.0 when 'very happy' then 5.0 / 6 when 'happy' then 4.0 / 6 when 'neutral' then 0.5
        when 'unhappy' then 2.0 / 6 when 'very unhappy' then 1.0 / 6 when 'extremely unhappy' then 0.0
    end::double;
