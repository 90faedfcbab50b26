-- Message trace, enhanced summary: a row for each message, with what became of it for each recipient: a@x##Receive, Deliver;b@y##….
-- requires: origin_timestamp_utc, sender_address, recipient_status
-- optional: message_subject, message_id, network_message_id
-- alias: origin_timestamp_utc = origin_timestamp
with traces as (
    select
        recno, line, origin_timestamp_utc, sender_address, message_subject,
        mail_id(message_id) as message_id,
        mail_id(network_message_id) as network_id,
        mail_addresses(sender_address)[1] as from_email,
        string_split(recipient_status, ';') as statuses,
        m365_instant(origin_timestamp_utc) as ts
    from stage
),

known as (
    select
        recno, line, 'message' as object,
        coalesce(message_id, network_id, md5(concat_ws(chr(31), origin_timestamp_utc, from_email, message_subject))) as message_key,
        message_id, ts, instant_precision(origin_timestamp_utc) as ts_precision,
        instant_known(origin_timestamp_utc, cast(getvariable('source_timezone') as varchar)) as ts_zone,
        cast(null as timestamp) as origin,
        from_email, case when trim(sender_address) = '<>' then '<>' end as return_path, message_subject as subject,
        list_transform(
            statuses,
            lambda status: {'email': mail_addresses(split_part(status, '##', 1))[1], 'outcome': m365_outcome(split_part(status, '##', 2))}
        ) as recipients,
        cast(null as varchar) as skip,
        coalesce(
            absent('origin_timestamp_utc', origin_timestamp_utc),
            m365_bad_instant('origin_timestamp_utc', origin_timestamp_utc, ts)
        ) as fault
    from traces
)

select * from logged_messages('known')
