-- Email Log Search, exported: a row for each step and recipient of a message. One event per message.
-- requires: Message ID, Sender, Recipient address, Event target
-- optional: Start date, Event date, Event status, Subject
with cells as (
    select
        recno, line,
        nullif("Message ID", 'N/A') as message_id,
        nullif("Sender", 'N/A') as sender,
        nullif("Recipient address", 'N/A') as recipient,
        nullif("Event target", 'N/A') as target,
        nullif("Event status", 'N/A') as status,
        nullif("Subject", 'N/A') as subject,
        coalesce(nullif("Start date", 'N/A'), nullif("Event date", 'N/A')) as stamp
    from stage
),

steps as (
    select
        recno, line, subject, stamp, target, status,
        mail_id(message_id) as message_id,
        mail_addresses(sender)[1] as from_email,
        case when trim(sender) = '<>' then '<>' end as return_path,
        mail_addresses(recipient) as emails,
        instant(stamp, coalesce(cast(getvariable('source_timezone') as varchar), 'UTC')) as ts
    from cells
),

known as (
    select
        recno, line, 'message' as object,
        coalesce(message_id, md5(concat_ws(chr(31), stamp, from_email, subject))) as message_key,
        message_id, ts, instant_precision(stamp) as ts_precision,
        instant_known(stamp, cast(getvariable('source_timezone') as varchar)) as ts_zone,
        cast(null as timestamp) as origin, from_email, return_path, subject,
        list_transform(
            emails,
            lambda email: {
                'email': email,
                'outcome': case
                    when regexp_matches(status, '(?i)bounce|drop|reject|fail|quarantin|spam') or target = 'GMAIL_SPAM' then 'failed'
                    when target in ('GMAIL_INBOX', 'SMTP_OUT') and regexp_matches(coalesce(status, 'delivered'), '(?i)deliver|success|sent')
                    then 'delivered'
                    when target in ('LIST_SERVER', 'ARCHIVE_LIST_SERVER') then 'expanded'
                end
            }
        ) as recipients,
        case
            -- a session that was refused before there was a message
            when contains(message_id, 'SMTPIN_ADDED_REJECT_SESSION') or (message_id is null and from_email is null) then 'refused_session'
        end as skip,
        coalesce(absent('Start date', stamp), bad_instant('Start date', stamp, ts)) as fault
    from steps
)

select * from logged_messages('known')
