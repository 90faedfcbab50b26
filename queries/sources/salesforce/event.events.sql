-- Meetings of the calendar. One that is still to come lands as well: whether it was held is decided by the day of the run.
-- requires: Id, Subject, StartDateTime
-- optional: IsDeleted, IsChild, IsAllDayEvent, ActivityDate, EndDateTime, DurationInMinutes, AccountId, WhoId, WhatId, OwnerId, Type
-- optional: Location, SystemModstamp, LastModifiedDate
-- optional: Owner.Name, Owner
-- wrapper: records, result.records
with records as (
    select
        recno, line, Id, Subject, Type, Location, StartDateTime, EndDateTime, ActivityDate,
        lower(IsDeleted) in ('1', 'true') as is_deleted,
        lower(IsChild) in ('1', 'true') as is_child,
        coalesce(lower(IsAllDayEvent) in ('1', 'true'), false) or StartDateTime is null as all_day,
        try_cast(DurationInMinutes as smallint) as minutes,
        salesforce_id(AccountId) as account_id,
        case when starts_with(WhoId, '003') then 'contact:' || salesforce_id(WhoId) end as contact_ref,
        salesforce_id(WhatId) as what_id,
        salesforce_id(OwnerId) as owner_id,
        coalesce("Owner.Name", salesforce_related(Owner, '$.Name')) as owner_name,
        coalesce(SystemModstamp, LastModifiedDate) as modified_text
    from stage
),

dated as (
    select
        records.*,
        case when all_day then left(coalesce(ActivityDate, StartDateTime), 10) else StartDateTime end as start_text,
        case when all_day then left(EndDateTime, 10) else EndDateTime end as end_text,
        salesforce_instant(modified_text) as modified_at
    from records
),

read as (
    select dated.*, salesforce_instant(start_text) as starts_at, salesforce_instant(end_text) as ended_at
    from dated
),

interesting as (
    select
        read.*,
        case
            when is_deleted then 'deleted'
            when is_child then 'copy_of_meeting'
        end as skip
    from read
),

judged as (
    select
        interesting.*,
        -- calendars keep a cancelled meeting and put the word before its subject
        regexp_matches(Subject, '(?i)^(cancell?ed|abgesagt|annulé|cancelado|annullato): ') as is_cancelled,
        coalesce(
            absent('Id', Id),
            case
                when skip is null
                then coalesce(
                    absent('StartDateTime', start_text),
                    bad_instant(case when all_day and ActivityDate is not null then 'ActivityDate' else 'StartDateTime' end, start_text, starts_at),
                    bad_instant('EndDateTime', end_text, ended_at),
                    bad_instant('SystemModstamp', modified_text, modified_at)
                )
            end
        ) as fault
    from interesting
)

select
    recno, line, 0 as idx, 'event' as object, salesforce_id(Id) as rec_key, modified_at as rec_version, 0 as rank,
    starts_at as ts, instant_precision(start_text) as ts_precision, salesforce_known(start_text) as ts_zone,
    greatest(starts_at, coalesce(ended_at, case when not all_day then starts_at + to_minutes(minutes) end)) as ends_at,
    coalesce(account_id, case when starts_with(what_id, '001') then what_id end) as account_ref,
    case
        when starts_with(what_id, '006') then 'opportunity:' || what_id
        when starts_with(what_id, '500') then 'case:' || what_id
    end as about_ref,
    contact_ref, 'user:' || owner_id as actor_ref, owner_name as resource,
    case when starts_with(what_id, '500') then what_id end as case_id,
    case when is_cancelled then 'cancelled_meeting' else 'held_meeting' end as activity,
    'meeting' as channel, 'outbound' as direction, 'public' as visibility,
    case when is_cancelled then 'calendar' else 'human' end as automation,
    case when is_cancelled then 'subject' end as automation_reason,
    'agent' as actor_type, Subject as subject,
    without_nulls(json_object('type', Type, 'location', Location)) as features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
