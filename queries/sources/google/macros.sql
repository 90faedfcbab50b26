-- Gmail's log as BigQuery has it: a row for each stage of a message's way, and for what people then do with it. `log` is the name of a
-- table of recno, line, event_info and message_info, two JSON objects.
create or replace temp macro google_messages(log) as table (
    with steps as (
        select
            recno, line, event_info is null as elsewhere,
            event_info ->> '$.timestamp_usec' as stamp,
            try(make_timestamp(try_cast(event_info ->> '$.timestamp_usec' as bigint))) as ts,
            try_cast(event_info ->> '$.mail_event_type' as integer) as kind,
            event_info ->> '$.success' as success,
            mail_id(message_info ->> '$.rfc2822_message_id') as message_id,
            message_info ->> '$.subject' as subject,
            message_info ->> '$.is_spam' as is_spam,
            message_info ->> '$.source.address' as envelope,
            mail_addresses(coalesce(message_info ->> '$.source.from_header_address', message_info ->> '$.source.address'))[1] as from_email,
            coalesce(
                try(from_json(message_info -> '$.destination', '[{"address": "VARCHAR", "service": "VARCHAR"}]')),
                -- in one text: service:selector:address, …
                list_transform(
                    string_split(message_info ->> '$.flattened_destinations', ','),
                    lambda each: {'address': regexp_extract(each, '[^:]*$'), 'service': split_part(trim(each), ':', 1)}
                )
            ) as destinations
        from query_table(log)
    ),

    known as (
        select
            recno, line, 'message' as object,
            coalesce(message_id, md5(concat_ws(chr(31), from_email, subject, stamp))) as message_key,
            message_id, ts, 'second' as ts_precision, 'explicit' as ts_zone, cast(null as timestamp) as origin,
            from_email, case when envelope = '' then '<>' else envelope end as return_path, subject,
            list_transform(
                destinations,
                lambda each: {
                    'email': mail_addresses(each.address)[1],
                    'outcome': case
                        when kind in (5, 30) or success = 'false' or is_spam = 'true' then 'failed'
                        when kind = 2 or each.service in ('gmail-ui', 'smtp-outbound') then 'delivered'
                    end
                }
            ) as recipients,
            case
                when elsewhere then 'other_service'
                -- 3, 4 and 6 to 29 are what people do with a mail that they have: open, label, move
                when kind not in (0, 1, 2, 5, 30) then 'mailbox_action'
                when contains(message_id, 'SMTPIN_ADDED_REJECT_SESSION') then 'refused_session'
            end as skip,
            coalesce(absent('event_info.timestamp_usec', stamp), bad_instant('event_info.timestamp_usec', stamp, ts)) as fault
        from steps
    )

    select * from logged_messages('known')
);
