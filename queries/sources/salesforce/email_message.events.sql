-- E-mails that the CRM keeps. Each one tells the same as the task that logs it and, by its Message-ID, as the mailboxes it lies in.
-- requires: Id, Incoming, MessageDate, FromAddress
-- optional: IsDeleted, Status, IsBounced, ParentId, RelatedToId, ActivityId, ToAddress, CcAddress, BccAddress, Subject, Headers
-- optional: MessageIdentifier, ThreadIdentifier, ReplyToEmailMessageId, CreatedById, SystemModstamp, LastModifiedDate
-- wrapper: records, result.records
with recursive answers as (
    select salesforce_id(Id) as mail_id, salesforce_id(ReplyToEmailMessageId) as answered
    from stage
    where ReplyToEmailMessageId is not null
),

-- those that were answered and answer nothing themselves began a conversation, those that answer them go on with it
chain as (
    select
        salesforce_id(Id) as mail_id,
        coalesce(salesforce_root_id(ThreadIdentifier, Headers), salesforce_message_id(MessageIdentifier, Headers)) as began_id
    from stage
    where ReplyToEmailMessageId is null and salesforce_id(Id) in (select answered from answers)
    union
    select answers.mail_id, chain.began_id
    from answers
    join chain on chain.mail_id = answers.answered
),

threads as (
    select mail_id, min(began_id) as began_id
    from chain
    group by mail_id
),

records as (
    select
        recno, line, Id, Subject, MessageDate,
        lower(IsDeleted) in ('1', 'true') as is_deleted,
        lower(Incoming) in ('1', 'true') as is_incoming,
        lower(IsBounced) in ('1', 'true') as is_bounced,
        lower(Status) in ('5', 'draft') as is_draft,
        salesforce_id(ParentId) as ticket_id,
        salesforce_id(RelatedToId) as related_id,
        salesforce_id(ActivityId) as task_id,
        salesforce_id(CreatedById) as creator_id,
        salesforce_message_id(MessageIdentifier, Headers) as message_id,
        salesforce_root_id(ThreadIdentifier, Headers) as root_id,
        nullif(regexp_extract(lower(FromAddress), '[^\s<>()\[\],;:"]+@[^\s<>()\[\],;:"]+'), '') as from_email,
        regexp_extract_all(
            lower(concat_ws(';', ToAddress, CcAddress, BccAddress)), '[^\s<>()\[\],;:"]+@[^\s<>()\[\],;:"]+'
        ) as to_emails,
        lower(Headers) as headers,
        coalesce(SystemModstamp, LastModifiedDate) as modified_text,
        salesforce_instant(MessageDate) as sent_at,
        salesforce_instant(coalesce(SystemModstamp, LastModifiedDate)) as modified_at
    from stage
),

-- only a mail that came in has headers to look at
classed as (
    select
        records.*,
        case
            when is_bounced then {'name': 'bounce', 'reason': 'IsBounced'}
            when not coalesce(is_incoming, false) then {'name': 'human', 'reason': null}
            when starts_with(from_email, 'mailer-daemon@') or starts_with(from_email, 'postmaster@')
                then {'name': 'bounce', 'reason': 'From: ' || split_part(from_email, '@', 1)}
            when contains(headers, 'auto-submitted: auto-replied')
                then {'name': 'auto_reply', 'reason': 'Auto-Submitted: auto-replied'}
            when contains(headers, 'x-autoreply:') or contains(headers, 'x-autorespond:')
                then {'name': 'auto_reply', 'reason': 'X-Autoreply'}
            when auto_reply_subject(Subject) then {'name': 'auto_reply', 'reason': 'subject'}
            when contains(headers, 'auto-submitted: auto-generated')
                then {'name': 'notification', 'reason': 'Auto-Submitted: auto-generated'}
            when regexp_matches(from_email, '^[^@]*(no[-_.]?reply|do[-_]?not[-_]?reply)')
                then {'name': 'notification', 'reason': 'From: no-reply'}
            when contains(headers, 'list-id:') then {'name': 'bulk', 'reason': 'List-Id'}
            when contains(headers, 'list-unsubscribe:') then {'name': 'bulk', 'reason': 'List-Unsubscribe'}
            when regexp_matches(headers, '(^|\n)precedence: *(bulk|list|junk)') then {'name': 'bulk', 'reason': 'Precedence'}
            else {'name': 'human', 'reason': null}
        end as class
    from records
),

interesting as (
    select
        classed.*,
        case
            when is_deleted then 'deleted'
            when is_draft then 'draft'
        end as skip
    from classed
),

judged as (
    select
        interesting.*,
        coalesce(
            absent('Id', Id),
            case
                when skip is null
                then coalesce(
                    absent('MessageDate', MessageDate),
                    bad_instant('MessageDate', MessageDate, sent_at),
                    bad_instant('SystemModstamp', modified_text, modified_at)
                )
            end
        ) as fault
    from interesting
)

select
    recno, line, 0 as idx, 'email_message' as object, salesforce_id(Id) as rec_key, modified_at as rec_version, 10 as rank,
    'mail:' || message_id as same_as, 'task:' || task_id as replaces,
    sent_at as ts, instant_precision(MessageDate) as ts_precision, salesforce_known(MessageDate) as ts_zone,
    case when starts_with(related_id, '001') then related_id end as account_ref,
    case
        when ticket_id is not null then 'case:' || ticket_id
        when starts_with(related_id, '006') then 'opportunity:' || related_id
        when starts_with(related_id, '500') then 'case:' || related_id
    end as about_ref,
    case when not coalesce(is_incoming, false) then 'user:' || creator_id end as actor_ref,
    from_email, case when len(to_emails) > 0 then to_emails end as to_emails,
    coalesce(ticket_id, case when starts_with(related_id, '500') then related_id end) as case_id,
    case when is_incoming then 'received_email' else 'sent_email' end as activity,
    'email' as channel,
    case when is_incoming then 'inbound' else 'outbound' end as direction,
    'public' as visibility,
    class.name as automation, class.reason as automation_reason,
    -- a list of our own, such as a shared mailbox behind a group, carries people's mail
    case when class.name = 'bulk' then nullif(regexp_extract(headers, 'list-id:[^<\n]*<[^.>\n]+\.([^>\n]+)>', 1), '') end as list_domain,
    case when is_incoming then 'customer' else 'agent' end as actor_type,
    coalesce(
        'ticket:' || coalesce(ticket_id, case when starts_with(related_id, '500') then related_id end),
        'mail:' || substr(sha256(coalesce(root_id, began_id)), 1, 16)
    ) as thread_id,
    Subject as subject,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
left join threads on threads.mail_id = salesforce_id(judged.Id)
