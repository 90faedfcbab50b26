-- Where one of our teams took over from another, the longest pause first.
-- grain: one row per change of the team that speaks to an account
-- param: account varchar null only this account (its id)
-- param: stage varchar null only hand-offs into this stage
-- param: introduced boolean null false: only those without a message that had both teams on it
-- param: returned boolean null false: only those after which the earlier team was not back within 14 days
-- param: min_days double 0 a pause of at least this long
-- param: limit bigint 1000 at most this many rows
-- reads: main.handoffs, main.accounts
select handoffs.account_id, accounts.name as account, accounts.owner, handoffs.ts, handoffs.team_from, handoffs.team_to, handoffs.stage,
    handoffs.silent_days, handoffs.introduced, handoffs.returned_at, handoffs.thread_id, handoffs.event_before, handoffs.event_after
from main.handoffs as handoffs
left join main.accounts as accounts on accounts.account_id = handoffs.account_id
where handoffs.account_id = coalesce(cast($account as varchar), handoffs.account_id)
    and (cast($stage as varchar) is null or handoffs.stage = cast($stage as varchar))
    and handoffs.introduced = coalesce(cast($introduced as boolean), handoffs.introduced)
    and (handoffs.returned_at is not null) = coalesce(cast($returned as boolean), handoffs.returned_at is not null)
    and handoffs.silent_days >= cast($min_days as double)
order by handoffs.silent_days desc, handoffs.account_id, handoffs.ts, handoffs.event_after
limit cast($limit as bigint)
