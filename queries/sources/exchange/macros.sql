-- What a line of message tracking says of its recipients; NULL: nothing. A mail that goes to another server of the organization is
-- only handed on.
create or replace temp macro exchange_outcome(event_id, connector_id) as
    case
        when event_id in ('DELIVER', 'DUPLICATEDELIVER', 'SENDEXTERNAL') then 'delivered'
        when event_id = 'SEND' and not contains(lower(coalesce(connector_id, '')), 'intra-organization') then 'delivered'
        when event_id in ('FAIL', 'DROP', 'POISONMESSAGE', 'BADMAIL') then 'failed'
    end;

-- The instant at which the message entered the organization, which deliveries name first.
create or replace temp macro exchange_origin(event_id, message_info) as
    case
        when event_id in ('DELIVER', 'SEND', 'SENDEXTERNAL') and regexp_matches(message_info, '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z(;|$)')
        then instant(split_part(message_info, ';', 1), 'UTC')
    end;
