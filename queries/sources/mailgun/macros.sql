-- Events of Mailgun. `log` is the name of a table of recno, line and event, a JSON object. An event's id is its own within a day.
-- `stored` is a mail that came in, by a route: people write to us so.
create or replace temp macro mailgun_events(log) as table (
    with happened as (
        select
            recno, line,
            event ->> '$.event' as event,
            event ->> '$.id' as id,
            event ->> '$.timestamp' as stamp,
            try(to_timestamp(try_cast(event ->> '$.timestamp' as double)) at time zone 'UTC') as ts,
            event ->> '$.severity' as severity,
            event ->> '$.reason' as reason,
            event ->> '$.url' as url,
            mail_id(event ->> '$.message.headers."message-id"') as message_id,
            event ->> '$.message.headers.subject' as subject,
            coalesce(
                mail_addresses(event ->> '$.message.headers.from')[1],
                mail_addresses(event ->> '$.envelope.sender')[1]
            ) as from_email,
            event ->> '$.envelope.sender' as return_path,
            event ->> '$.recipient' as recipient,
            mail_addresses(concat_ws(' ', event ->> '$.recipient', event ->> '$.message.recipients', event ->> '$.message.headers.to')) as addressees,
            nullif(event ->> '$."client-info".bot', '') as bot,
            coalesce(event ->> '$.flags."is-test-mode"', 'false') = 'true' as is_test,
            coalesce(event ->> '$.flags."is-routed"', 'false') = 'true' as is_routed,
            case
                when coalesce(json_array_length(event, '$.campaigns'), 0) > 0 then 'campaign'
                when event ->> '$."mailing-list"' is not null then 'mailing list'
            end as bulk
        from query_table(log)
    ),

    judged as (
        select
            happened.*,
            case
                when event = 'accepted' then 'sent'
                when event = 'delivered' then 'delivered'
                when event = 'rejected' or (event = 'failed' and severity is distinct from 'temporary') then 'bounced'
                when event in ('opened', 'clicked', 'complained', 'unsubscribed') then event
            end as kind,
            case
                when is_test then 'test_mode'
                when event = 'failed' and severity = 'temporary' then 'deferred'
                when is_routed and event <> 'stored' then 'incoming_route'
                when event not in ('accepted', 'delivered', 'failed', 'rejected', 'opened', 'clicked', 'complained', 'unsubscribed', 'stored')
                then 'other_event'
            end as skip,
            coalesce(
                absent('id', id), absent('event', event), absent('timestamp', stamp), bad_instant('timestamp', stamp, ts),
                case when event <> 'stored' then absent('recipient', recipient) end
            ) as fault
        from happened
    ),

    sent as (
        select
            recno, line, id || '@' || strftime(ts, '%Y-%m-%d') as rec_key, kind, ts, 'second' as ts_precision, 'explicit' as ts_zone,
            message_id, from_email, mail_addresses(recipient) as recipients, bulk,
            case when bot is not null then 'bot: ' || bot end as machine,
            subject,
            json_object(
                'type', case when event = 'rejected' then 'rejected' when kind = 'bounced' then coalesce(reason, severity) end,
                'url', split_part(url, '?', 1)
            ) as features,
            skip, fault
        from judged
        where event is distinct from 'stored'
    ),

    received as (
        select
            recno, line, 'message' as object, coalesce(message_id, id || '@' || strftime(ts, '%Y-%m-%d')) as message_key,
            message_id, ts, 'second' as ts_precision, 'explicit' as ts_zone, cast(null as timestamp) as origin,
            from_email, return_path, subject,
            list_transform(addressees, lambda email: {'email': email, 'outcome': 'delivered'}) as recipients,
            skip, fault
        from judged
        where event = 'stored'
    )

    select * from sent_by_service('sent')
    union all by name
    select * from logged_messages('received')
);
