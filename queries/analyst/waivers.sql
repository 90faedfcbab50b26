-- The touchpoints that need not happen because somebody has decided so, with the reason.
-- grain: one row per case, stage visit, expected touchpoint and occurrence
-- param: journey varchar null only this journey
-- param: account varchar null only this account
-- param: touchpoint varchar null only this touchpoint
-- param: limit bigint 1000 at most this many rows
-- reads: main.touchpoint_status, main.accounts
select
    waived.journey, waived.case_id, waived.account_id, coalesce(accounts.name, waived.account_id) as account,
    waived.stage, waived.visit, waived.touchpoint, waived.occurrence, waived.due_at, waived.met_at, waived.reason
from main.touchpoint_status as waived
left join main.accounts as accounts on accounts.account_id = waived.account_id
where waived.status = 'waived'
    and waived.journey = coalesce(cast($journey as varchar), waived.journey)
    and coalesce(waived.account_id, '') = coalesce(cast($account as varchar), waived.account_id, '')
    and waived.touchpoint = coalesce(cast($touchpoint as varchar), waived.touchpoint)
order by waived.journey, waived.case_id, waived.stage, waived.visit, waived.touchpoint, waived.occurrence
limit cast($limit as bigint)
