-- The inbound webhook: a mail that people wrote to us, one object each.
-- requires: MessageID, FromFull, ToFull, Date
-- optional: From, Subject, Headers, CcFull, BccFull, OriginalRecipient
with letters as (
    select
        recno, line, MessageID, Subject, Date,
        try(from_json(Headers, '[{"Name": "VARCHAR", "Value": "VARCHAR"}]')) as headers,
        mail_addresses(coalesce(FromFull, "From"))[1] as from_email,
        mail_addresses(concat_ws(' ', ToFull, CcFull, BccFull, OriginalRecipient)) as addressees,
        postmark_instant(Date) as ts
    from stage
),

known as (
    select
        recno, line, 'message' as object, MessageID as message_key,
        mail_id(list_filter(headers, lambda header: lower(header.Name) = 'message-id')[1].Value) as message_id,
        ts, 'second' as ts_precision, 'explicit' as ts_zone, cast(null as timestamp) as origin, from_email,
        list_filter(headers, lambda header: lower(header.Name) = 'return-path')[1].Value as return_path,
        Subject as subject,
        list_transform(addressees, lambda email: {'email': email, 'outcome': 'delivered'}) as recipients,
        cast(null as varchar) as skip,
        coalesce(absent('MessageID', MessageID), absent('Date', Date), bad_instant('Date', Date, ts)) as fault
    from letters
)

select * from logged_messages('known')
