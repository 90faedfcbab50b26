-- The accounts that a person may mean: by id, else by name, else by a part of the name.
-- grain: one row per account, the best match first, at most ten; quality: 1 id, 2 name, 3 part of the name
-- param: account varchar null what the person wrote
-- reads: main.accounts
select account_id, coalesce(name, account_id) as name,
    case
        when account_id = cast($account as varchar) then 1
        when lower(name) = lower(cast($account as varchar)) then 2
        else 3
    end as quality
from main.accounts
where account_id = cast($account as varchar) or contains(lower(name), lower(cast($account as varchar)))
order by quality, name, account_id
limit 10
