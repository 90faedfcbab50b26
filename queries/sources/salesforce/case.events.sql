-- Cases: their opening, and their closing. What happened in between is told by CaseHistory, CaseComment and EmailMessage.
-- requires: Id, CaseNumber, Status, CreatedDate
-- optional: IsDeleted, AccountId, ContactId, Subject, IsClosed, ClosedDate, Origin, Priority, Type, Reason, SuppliedEmail, OwnerId
-- optional: CreatedById, SystemModstamp, LastModifiedDate, Contact.Email, Contact, Owner.Name, Owner
-- wrapper: records, result.records
with records as (
    select
        recno, line, CaseNumber, Subject, Status, Origin, Priority, Type, Reason, CreatedDate, ClosedDate,
        lower(IsDeleted) in ('1', 'true') as is_deleted,
        -- without the column a date of closing says it: a case that is opened again loses it
        coalesce(lower(IsClosed) in ('1', 'true'), true) and ClosedDate is not null as is_closed,
        salesforce_id(Id) as ticket_id,
        salesforce_id(AccountId) as account_id,
        'contact:' || salesforce_id(ContactId) as contact_ref,
        'user:' || salesforce_id(OwnerId) as owner_ref,
        'user:' || salesforce_id(CreatedById) as creator_ref,
        -- what the web form was given, else the address that the contact has today
        coalesce(SuppliedEmail, "Contact.Email", salesforce_related(Contact, '$.Email')) as asker_email,
        coalesce("Owner.Name", salesforce_related(Owner, '$.Name')) as owner_name,
        salesforce_instant(CreatedDate) as created_at,
        salesforce_instant(ClosedDate) as closed_at,
        salesforce_instant(coalesce(SystemModstamp, LastModifiedDate)) as modified_at,
        -- a case that we opened on our own account says so in its origin
        case
            when lower(Origin) = 'internal' then 'internal'
            when lower(Origin) in ('outbound', 'proactive') then 'outbound'
            else 'inbound'
        end as direction
    from stage
),

judged as (
    select
        records.*,
        case when is_deleted then 'deleted' end as skip,
        case
            when not coalesce(is_deleted, false)
            then coalesce(
                absent('CreatedDate', CreatedDate),
                bad_instant('CreatedDate', CreatedDate, created_at),
                case when is_closed then bad_instant('ClosedDate', ClosedDate, closed_at) end
            )
        end as fault
    from records
),

opened as (
    select
        judged.*, 0 as idx, 'opened_ticket' as activity, created_at as ts, CreatedDate as ts_text,
        case when direction = 'inbound' then contact_ref else creator_ref end as actor_ref,
        case when direction = 'inbound' then nullif(lower(trim(asker_email)), '') end as from_email, cast(null as varchar) as resource,
        case when direction = 'internal' then 'internal' else 'public' end as visibility,
        case when direction = 'inbound' then 'customer' else 'agent' end as actor_type,
        cast(null as varchar) as field, cast(null as varchar) as value_to
    from judged
),

closed as (
    select
        judged.* replace ('internal' as direction), 1 as idx, 'closed_ticket' as activity, closed_at as ts, ClosedDate as ts_text,
        owner_ref as actor_ref, cast(null as varchar) as from_email, owner_name as resource, 'internal' as visibility, 'agent' as actor_type, 'Status' as field, Status as value_to
    from judged
    where is_closed and skip is null
),

told as (
    select * from opened
    union all
    select * from closed
)

select
    recno, line, idx, 'case' as object, ticket_id as rec_key, modified_at as rec_version, 0 as rank,
    ts, instant_precision(ts_text) as ts_precision, salesforce_known(ts_text) as ts_zone,
    account_id as account_ref, 'case:' || ticket_id as about_ref, contact_ref, actor_ref, from_email, resource, ticket_id as case_id,
    activity, case when idx = 0 and lower(Origin) = 'chat' then 'chat' else 'ticket' end as channel,
    direction, visibility, 'human' as automation, actor_type,
    'ticket:' || ticket_id as thread_id, field, value_to, Subject as subject,
    without_nulls(json_object('number', CaseNumber, 'origin', Origin, 'priority', Priority, 'type', Type, 'reason', Reason)) as features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from told
