-- One person of the customer's per row of a declared table that names one, by an id of its own or else by e-mail address.
-- optional: id, account, email, title, name, external_id
-- lists: external_id
with read as (
    select stage.*, lower(email) as email_read, coalesce(id, lower(email)) as contact_id
    from stage
)

select
    recno, line, 'contact' as object, contact_id as rec_key, 'contact:' || contact_id as contact_ref,
    account as account_ref, 'customer' as role, name, email_read as email, title,
    coalesce(external_id_list, case when external_id is not null then [external_id] end) as external_ids,
    false as deleted,
    case when contact_id is null then 'no_contact' end as skip
from read
