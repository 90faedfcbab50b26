-- fails: an event belongs to an account that is not in the list of accounts
-- reads: main.events, main.accounts
select events.account_id, count(*) as events
from main.events as events
left join main.accounts as accounts on accounts.account_id = events.account_id
where events.account_id is not null and accounts.account_id is null
group by events.account_id
order by events.account_id
