-- How the records of an account were tied to it.
-- grain: one row per source and way
-- param: account_id varchar null the account
-- reads: main.events
select source, account_match, count(*) as events, min(day) as first_day, max(day) as last_day
from main.events
where account_id = cast($account_id as varchar)
group by source, account_match
order by source, account_match
