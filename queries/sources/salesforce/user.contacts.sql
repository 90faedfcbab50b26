-- Users: our own people, and those customers who log in to the portal (a user who stands for a contact).
-- requires: Id, Email
-- optional: Name, FirstName, LastName, Username, Title, Department, UserType, IsActive, ContactId, AccountId, SystemModstamp, LastModifiedDate
-- wrapper: records, result.records
with records as (
    select
        recno, line, Id, Email, Title, Department, ContactId,
        salesforce_id(Id) as user_id,
        salesforce_id(AccountId) as account_id,
        coalesce(Name, nullif(concat_ws(' ', FirstName, LastName), ''), Username) as name,
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
        case when salesforce_other(Id, '005') then 'other_object' end as skip,
        coalesce(absent('Id', Id), bad_instant('SystemModstamp', modified_text, modified_at)) as fault
    from read
)

select
    recno, line, 'user' as object, user_id as rec_key, modified_at as rec_version, 0 as rank,
    'user:' || user_id as contact_ref,
    case when ContactId is not null then account_id end as account_ref,
    case when ContactId is not null then 'customer' else 'agent' end as role,
    name, nullif(lower(trim(Email)), '') as email, Title as title,
    case when ContactId is null then Department end as team,
    false as deleted,  -- a user who has left is still the one who did it
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
