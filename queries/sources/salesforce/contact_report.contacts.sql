-- A report of contacts, with the labels of an English user. What the API exports of the same person is preferred.
-- requires: Contact ID, Email, Last Name
-- optional: Account ID, First Name, Title
with judged as (
    select
        recno, line, salesforce_id("Contact ID") as contact_id, salesforce_id("Account ID") as account_id,
        nullif(concat_ws(' ', "First Name", "Last Name"), '') as name, Email as email, Title as title,
        case when salesforce_other("Contact ID", '003') then 'other_object' end as skip,
        absent('Contact ID', "Contact ID") as fault
    from stage
)

select
    recno, line, 'contact' as object, contact_id as rec_key, -1 as rank,
    'contact:' || contact_id as contact_ref, account_id as account_ref, 'customer' as role,
    name, nullif(lower(trim(email)), '') as email, title, false as deleted,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
