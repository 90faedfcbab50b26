-- Open silences that passed their threshold only lately: the list for the morning.
-- grain: one row per open gap
-- param: days double 1 passed it less than this many days ago (business days, if the threshold is in those)
-- param: side varchar null vendor, customer or mutual
-- param: limit bigint 1000 at most this many rows
-- reads: main.communication_gaps, main.accounts
with open_gaps as (
    select gap_id, account_id, side, started_at, days, threshold, stage_from, owed_by,
        case when ends_with(threshold, 'bd') then business_days - cast(replace(threshold, 'bd', '') as double)
            else days - cast(replace(threshold, 'd', '') as double) end as passed_by
    from main.communication_gaps
    where status = 'open'
)

select open_gaps.gap_id, open_gaps.account_id, accounts.name as account, accounts.owner, open_gaps.side, open_gaps.started_at,
    open_gaps.days, open_gaps.threshold, open_gaps.passed_by, open_gaps.stage_from, open_gaps.owed_by
from open_gaps
left join main.accounts as accounts on accounts.account_id = open_gaps.account_id
where open_gaps.passed_by < cast($days as double)
    and open_gaps.side = coalesce(cast($side as varchar), open_gaps.side)
order by open_gaps.days desc, open_gaps.account_id, open_gaps.side, open_gaps.gap_id
limit cast($limit as bigint)
