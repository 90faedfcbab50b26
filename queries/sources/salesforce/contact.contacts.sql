-- Contacts: the customer's people.
-- requires: Id, AccountId, Email
-- optional: IsDeleted, Name, FirstName, LastName, Title, SystemModstamp, LastModifiedDate
-- wrapper: records, result.records
with records as (
    select
        recno, line, Id, Email, Title,
        lower(IsDeleted) in ('1', 'true') as is_deleted,
        salesforce_id(Id) as contact_id,
        salesforce_id(AccountId) as account_id,
        coalesce(Name, nullif(concat_ws(' ', FirstName, LastName), '')) as name,
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
        case when salesforce_other(Id, '003') then 'other_object' end as skip,
        coalesce(absent('Id', Id), bad_instant('SystemModstamp', modified_text, modified_at)) as fault
    from read
)

select
    recno, line, 'contact' as object, contact_id as rec_key, modified_at as rec_version, 0 as rank,
    'contact:' || contact_id as contact_ref, account_id as account_ref, 'customer' as role,
    name, nullif(lower(trim(Email)), '') as email, Title as title,
    coalesce(is_deleted, false) as deleted,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
