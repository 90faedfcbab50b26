-- warns: identity.csv names an account that does not exist, or gives one key to two accounts; such lines do nothing
-- reads: work.overrides, work.account_keys, main.accounts
with keys as (
    select distinct work.scrubbed(lower(trim(key))) as key, account_id from work.overrides
)

select keys.key, keys.account_id
from keys
left join work.account_keys as known on known.id = keys.account_id
left join main.accounts as accounts on accounts.account_id = keys.account_id
where known.id is null and accounts.account_id is null
union
select key, min(account_id) as account_id
from (select lower(trim(key)) as key, account_id from work.overrides) as overrides
where not contains(key, '@')
group by key
having count(distinct account_id) > 1
order by key, account_id
