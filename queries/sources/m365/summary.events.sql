-- Message trace, summary: a row for each recipient of a message. One event per message.
-- requires: Received, SenderAddress, RecipientAddress, Status
-- optional: Subject, MessageId, MessageTraceId
-- alias: Received = Date | Date (UTC) | Received (UTC)
-- alias: SenderAddress = Sender address | Sender
-- alias: RecipientAddress = Recipient address | Recipient
-- alias: MessageId = Message ID
-- alias: MessageTraceId = Message trace ID
with deliveries as (
    select
        recno, line, Received, SenderAddress, RecipientAddress, Subject, Status,
        mail_id(MessageId) as message_id,
        mail_id(MessageTraceId) as trace_id,
        mail_addresses(SenderAddress)[1] as from_email,
        mail_addresses(RecipientAddress) as emails,
        m365_instant(Received) as ts
    from stage
),

known as (
    select
        recno, line, 'message' as object,
        coalesce(message_id, trace_id, md5(concat_ws(chr(31), Received, from_email, Subject))) as message_key,
        message_id, ts, instant_precision(Received) as ts_precision,
        instant_known(Received, cast(getvariable('source_timezone') as varchar)) as ts_zone,
        cast(null as timestamp) as origin,
        from_email, case when trim(SenderAddress) = '<>' then '<>' end as return_path, Subject as subject,
        list_transform(emails, lambda email: {'email': email, 'outcome': m365_outcome(Status)}) as recipients,
        cast(null as varchar) as skip,
        coalesce(
            absent('Received', Received), m365_bad_instant('Received', Received, ts), absent('RecipientAddress', RecipientAddress)
        ) as fault
    from deliveries
)

select * from logged_messages('known')
