-- fails: an account is listed twice, lacks an id or a name, is its own parent, has an unknown parent, or holds an e-mail address
-- reads: main.accounts
with repeated as (
    select account_id from main.accounts group by account_id having count(*) > 1
)

select accounts.account_id, accounts.name, accounts.parent_account_id
from main.accounts as accounts
left join repeated on repeated.account_id = accounts.account_id
left join main.accounts as parents on parents.account_id = accounts.parent_account_id
where accounts.account_id is null or accounts.name is null or repeated.account_id is not null
    or accounts.parent_account_id = accounts.account_id
    or (accounts.parent_account_id is not null and parents.account_id is null)
    or regexp_matches(
        concat_ws(' ', accounts.account_id, accounts.name, accounts.segment, accounts.owner),
        '[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+'
    )
order by accounts.account_id
