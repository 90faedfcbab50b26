-- fails: a contact is listed twice, lacks an id, belongs to an unknown account, or shows an address that the config hashes
-- reads: main.contacts, main.accounts, work.settings
with repeated as (
    select contact_id from main.contacts group by contact_id having count(*) > 1
)

select contacts.contact_id, contacts.account_id
from main.contacts as contacts
cross join work.settings as settings
left join repeated on repeated.contact_id = contacts.contact_id
left join main.accounts as accounts on accounts.account_id = contacts.account_id
where contacts.contact_id is null or repeated.contact_id is not null
    or (contacts.account_id is not null and accounts.account_id is null)
    or regexp_matches(
        concat_ws(' ', contacts.contact_id, contacts.title, case when settings.contact_emails <> 'clear' then contacts.email end),
        '[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+'
    )
order by contacts.contact_id
