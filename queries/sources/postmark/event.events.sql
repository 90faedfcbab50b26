-- Webhooks: what became of a mail, one object for each recipient and event. It may be delivered twice.
-- requires: RecordType, MessageID
-- optional: ID, Email, Recipient, From, Subject, Type, MessageStream, UserAgent, OriginalLink, SuppressSending
-- optional: DeliveredAt, BouncedAt, ReceivedAt, ChangedAt
with happened as (
    select
        recno, line, RecordType, MessageID, ID, "From" as sender, Subject, Type, MessageStream, UserAgent, OriginalLink, SuppressSending,
        coalesce(Recipient, Email) as recipient,
        case RecordType
            when 'Delivery' then DeliveredAt when 'Bounce' then BouncedAt when 'SpamComplaint' then BouncedAt
            when 'Open' then ReceivedAt when 'Click' then ReceivedAt when 'SubscriptionChange' then ChangedAt
        end as stamp,
        case RecordType
            when 'Delivery' then 'delivered' when 'Bounce' then 'bounced' when 'SpamComplaint' then 'complained'
            when 'Open' then 'opened' when 'Click' then 'clicked' when 'SubscriptionChange' then 'unsubscribed'
        end as kind
    from stage
),

stamped as (
    select happened.*, instant(stamp, 'UTC') as ts
    from happened
),

known as (
    select
        recno, line,
        lower(RecordType) || ':' || coalesce(ID, md5(concat_ws(chr(31), MessageID, recipient, strftime(ts, '%Y-%m-%d %H:%M:%S.%f'), OriginalLink))) as rec_key,
        kind, ts, instant_precision(stamp) as ts_precision, instant_known(stamp, null) as ts_zone,
        MessageID || '@mtasv.net' as message_id,
        mail_addresses(sender)[1] as from_email, mail_addresses(recipient) as recipients,
        case when MessageStream like '%broadcast%' then 'broadcast stream' end as bulk,
        case when machine_agent(UserAgent) then 'user agent' end as machine,
        Subject as subject,
        json_object('type', Type, 'url', split_part(OriginalLink, '?', 1)) as features,
        case
            when kind is null and RecordType is not null then 'other_event'
            when RecordType = 'SubscriptionChange' and SuppressSending = 'false' then 'resubscribed'
            when RecordType = 'Bounce' and Type = 'Transient' then 'deferred'
            when RecordType = 'Bounce' and Type in ('AutoResponder', 'ChallengeVerification', 'Subscribe', 'Unsubscribe') then 'not_a_bounce'
        end as skip,
        coalesce(
            absent('RecordType', RecordType), absent('MessageID', MessageID), absent('Recipient', recipient),
            case when kind is not null then absent('DeliveredAt', stamp) end, bad_instant('DeliveredAt', stamp, ts)
        ) as fault
    from stamped
)

select * from sent_by_service('known')
