-- Closed tasks: e-mails, calls and meetings that people or their sales tools logged, and work that no customer saw.
-- Outreach and Salesloft write what happened into the subject: "[Outreach] [Email] [Opened] …", in any case of letters.
-- requires: Id, Subject, Status, ActivityDate
-- optional: IsDeleted, IsClosed, CompletedDateTime, AccountId, WhoId, WhatId, OwnerId, Type, TaskSubtype
-- optional: CallType, CallDisposition, CallDurationInSeconds, SystemModstamp, LastModifiedDate
-- optional: Owner.Name, Owner
-- wrapper: records, result.records
with records as (
    select
        recno, line, Id, Subject, Type, TaskSubtype, CallType, CallDisposition, CallDurationInSeconds, CompletedDateTime,
        lower(IsDeleted) in ('1', 'true') as is_deleted,
        coalesce(lower(IsClosed) in ('1', 'true'), lower(Status) = 'completed') as is_closed,
        salesforce_id(AccountId) as account_id,
        case when starts_with(WhoId, '003') then 'contact:' || salesforce_id(WhoId) end as contact_ref,
        salesforce_id(WhatId) as what_id,
        salesforce_id(OwnerId) as owner_id,
        coalesce("Owner.Name", salesforce_related(Owner, '$.Name')) as owner_name,
        left(ActivityDate, 10) as due_text,
        coalesce(SystemModstamp, LastModifiedDate) as modified_text,
        lower(Subject) as words,
        starts_with(lower(Subject), '[outreach]') or starts_with(lower(Subject), '[salesloft]') as by_tool
    from stage
),

read as (
    select
        records.*,
        salesforce_instant(CompletedDateTime) as completed_at,
        instant(due_text, 'UTC') as due_on,
        salesforce_instant(modified_text) as modified_at,
        case when by_tool then split_part(split_part(words, '[', 3), ']', 1) end as tool_kind,
        case when by_tool then split_part(split_part(words, '[', 4), ']', 1) end as tool_way
    from records
),

sorted as (
    select
        read.*,
        case
            when tool_kind in ('email', 'call', 'meeting') then tool_kind
            when by_tool then 'other'
            when lower(TaskSubtype) in ('email', 'listemail') then 'email'
            when lower(TaskSubtype) = 'call' then 'call'
            when lower(Type) in ('email', 'call', 'meeting') then lower(Type)
            when CallType is not null or CallDisposition is not null then 'call'
            when words = 'email' or starts_with(words, 'email:') then 'email'
            when words = 'call' or starts_with(words, 'call:') then 'call'
            else 'other'
        end as kind,
        -- "Voicemail", "Left voice mail", "No Answer", "Busy", "Wrong number"
        replace(replace(concat_ws(' ', lower(CallDisposition), tool_way), '-', ' '), '_', ' ') as outcome
    from read
),

named as (
    select
        sorted.*,
        case
            when kind = 'email' and tool_way in ('opened', 'clicked') then tool_way || '_email'
            when kind = 'email' and tool_way = 'bounced' then 'bounced_email'
            when kind = 'email' and (tool_way in ('in', 'replied') or starts_with(words, 'email: <<')) then 'received_email'
            when kind = 'email' then 'sent_email'
            when kind = 'call' and (
                contains(outcome, 'voicemail') or contains(outcome, 'voice mail') or contains(outcome, 'no answer')
                or contains(outcome, 'unanswered') or contains(outcome, 'busy') or contains(outcome, 'wrong number')
            ) then 'attempted_call'
            when kind = 'call' then 'logged_call'
            when kind = 'meeting' then 'held_meeting'
            else 'completed_task'
        end as activity
    from sorted
),

classed as (
    select
        named.*,
        case
            when activity in ('opened_email', 'clicked_email') then 'tracking'
            when activity = 'bounced_email' then 'bounce'
            when kind = 'email' and lower(TaskSubtype) = 'listemail' then 'bulk'
            when activity = 'received_email' and auto_reply_subject(regexp_replace(Subject, '^(\[[^\]]*\] *)+|(?i:^email: *<< *)', ''))
                then 'auto_reply'
            else 'human'
        end as automation,
        case
            when activity in ('received_email', 'opened_email', 'clicked_email', 'bounced_email') then 'inbound'
            when kind = 'other' or (kind = 'call' and lower(CallType) = 'internal') then 'internal'
            when kind = 'call' and lower(CallType) = 'inbound' then 'inbound'
            else 'outbound'
        end as direction,
        coalesce(CompletedDateTime, due_text) as ts_text,
        coalesce(completed_at, due_on) as ts
    from named
),

interesting as (
    select
        classed.*,
        case
            when is_deleted then 'deleted'
            when not coalesce(is_closed, false) then 'task_open'
            when ts_text is null then 'task_without_date'
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
                    bad_instant('CompletedDateTime', CompletedDateTime, completed_at),
                    case when CompletedDateTime is null then bad_instant('ActivityDate', due_text, due_on) end,
                    bad_instant('SystemModstamp', modified_text, modified_at)
                )
            end
        ) as fault
    from interesting
)

select
    recno, line, 0 as idx, 'task' as object, salesforce_id(Id) as rec_key, modified_at as rec_version, 0 as rank,
    ts, instant_precision(ts_text) as ts_precision, salesforce_known(ts_text) as ts_zone,
    coalesce(account_id, case when starts_with(what_id, '001') then what_id end) as account_ref,
    case
        when starts_with(what_id, '006') then 'opportunity:' || what_id
        when starts_with(what_id, '500') then 'case:' || what_id
    end as about_ref,
    contact_ref,
    -- whoever called, our person was on the line
    case when direction = 'inbound' and kind = 'email' then contact_ref else 'user:' || owner_id end as actor_ref,
    case when direction <> 'inbound' or kind <> 'email' then owner_name end as resource,
    case when starts_with(what_id, '500') then what_id end as case_id,
    activity,
    case when kind = 'other' then 'note' else kind end as channel,
    direction,
    case when activity in ('attempted_call', 'completed_task') or direction = 'internal' then 'internal' else 'public' end as visibility,
    automation,
    case automation
        when 'tracking' then 'Subject: [' || tool_way || ']'
        when 'bounce' then 'Subject: [' || tool_way || ']'
        when 'bulk' then 'TaskSubtype: ListEmail'
        when 'auto_reply' then 'subject'
    end as automation_reason,
    case when automation = 'bounce' then 'system' when direction = 'inbound' then 'customer' else 'agent' end as actor_type,
    Subject as subject,
    without_nulls(json_object(
        'type', Type, 'subtype', TaskSubtype, 'disposition', CallDisposition, 'seconds', try_cast(CallDurationInSeconds as bigint)
    )) as features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
