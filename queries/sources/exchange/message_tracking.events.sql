-- Message tracking logs: a line for each step that a server took with a message, some sixteen for one mail. One event per message.
-- requires: date_time, event_id, message_id, sender_address, recipient_address
-- optional: source, connector_id, network_message_id, related_recipient_address, message_subject, return_path, message_info
-- header: #Fields:
-- alias: date_time = date-time
-- alias: event_id = event-id
-- alias: message_id = message-id
-- alias: sender_address = sender-address
-- alias: recipient_address = recipient-address
-- alias: connector_id = connector-id
-- alias: network_message_id = network-message-id
-- alias: related_recipient_address = related-recipient-address
-- alias: message_subject = message-subject
-- alias: return_path = return-path
-- alias: message_info = message-info
with steps as (
    select
        recno, line, date_time, return_path, message_subject, connector_id,
        upper(trim(event_id)) as event_id,
        mail_id(message_id) as message_id,
        mail_id(network_message_id) as network_id,
        mail_addresses(sender_address)[1] as from_email,
        mail_addresses(recipient_address) as emails,
        mail_addresses(related_recipient_address) as related,
        instant(date_time, 'UTC') as ts, message_info
    from stage
),

judged as (
    select
        steps.*,
        -- when the message entered the organization, which deliveries name first
        case
            when event_id in ('DELIVER', 'SEND', 'SENDEXTERNAL') and regexp_matches(message_info, '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z(;|$)')
            then instant(split_part(message_info, ';', 1), 'UTC')
        end as origin,
        -- a mail that goes to another server of the organization is only handed on
        case
            when event_id in ('DELIVER', 'DUPLICATEDELIVER', 'SENDEXTERNAL') then 'delivered'
            when event_id = 'SEND' and not contains(lower(coalesce(connector_id, '')), 'intra-organization') then 'delivered'
            when event_id in ('FAIL', 'DROP', 'POISONMESSAGE', 'BADMAIL') then 'failed'
        end as outcome
    from steps
),

known as (
    select
        recno, line, 'message' as object,
        coalesce(message_id, network_id, md5(concat_ws(chr(31), date_time, from_email, message_subject))) as message_key,
        message_id, ts, instant_precision(date_time) as ts_precision, instant_known(date_time, null) as ts_zone,
        case when plausible(origin) then origin end as origin,
        from_email, return_path, message_subject as subject,
        list_concat(
            list_transform(emails, lambda email: {'email': email, 'outcome': outcome}),
            list_transform(
                case when event_id = 'EXPAND' then related end, lambda email: {'email': email, 'outcome': 'expanded'}
            )
        ) as recipients,
        case
            when event_id not in (
                'RECEIVE', 'SUBMIT', 'DELIVER', 'DUPLICATEDELIVER', 'SEND', 'SENDEXTERNAL', 'EXPAND', 'FAIL', 'DROP', 'POISONMESSAGE', 'BADMAIL', 'DSN'
            ) then 'routing_step'
            when message_id is null and network_id is null and from_email is null and coalesce(len(emails), 0) = 0 then 'routing_step'
            -- the servers mail themselves every few minutes, to see whether they can
            when regexp_matches(concat_ws(' ', from_email, emails[1]), '(^| )(healthmailbox|inboundproxy@|extest_)') then 'health_probe'
        end as skip,
        coalesce(absent('date_time', date_time), bad_instant('date_time', date_time, ts), absent('event_id', event_id)) as fault
    from judged
)

select * from logged_messages('known')
