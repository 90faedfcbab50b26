-- warns: an account churned before it started, so it has no time with us to measure
-- reads: main.accounts
select account_id, started_at, churned_at
from main.accounts
where churned_at < started_at
order by account_id
