-- Cases: which account and person a ticket belongs to.
-- requires: Id, CaseNumber, Status, CreatedDate
-- optional: IsDeleted, AccountId, ContactId, Subject, SystemModstamp, LastModifiedDate
-- wrapper: records, result.records
with records as (
    select
        recno, line, Id, Subject,
        lower(IsDeleted) in ('1', 'true') as is_deleted,
        salesforce_id(Id) as ticket_id,
        salesforce_id(AccountId) as account_id,
        salesforce_id(ContactId) as contact_id,
        coalesce(SystemModstamp, LastModifiedDate) as modified_text
    from stage
),

read as (
    select records.*, salesforce_instant(modified_text) as modified_at
    from records
),

judged as (
    select
        read.*,
        case when is_deleted then 'deleted' end as skip,
        coalesce(absent('Id', Id), bad_instant('SystemModstamp', modified_text, modified_at)) as fault
    from read
)

select
    recno, line, 'case' as object, ticket_id as rec_key, modified_at as rec_version, 0 as rank,
    'case:' || ticket_id as ref, account_id as account_ref, 'contact:' || contact_id as contact_ref, Subject as name,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
