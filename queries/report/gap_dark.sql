-- Silences in which we worked on some day, and the customer heard nothing of it. Of the side on which the customer hears nothing; unknown
-- ones are left out.
-- grain: one row per gap with such a day, those with most of them first, at most thirty; total, all_dark_days: of all
-- reads: main.communication_gaps, main.accounts
select gaps.gap_id, gaps.account_id, coalesce(accounts.name, gaps.account_id) as account, coalesce(accounts.owner, '') as owner,
    gaps.status, gaps.days, coalesce(gaps.stage_from, '') as stage, gaps.internal_events, gaps.dark_days,
    cast(sum(gaps.dark_days) over () as bigint) as all_dark_days, count(*) over () as total
from main.communication_gaps as gaps
left join main.accounts as accounts on accounts.account_id = gaps.account_id
where gaps.side = 'vendor' and gaps.status <> 'unknown' and gaps.dark_days > 0
order by gaps.dark_days desc, gaps.internal_events desc, gaps.days desc, gaps.account_id, gaps.gap_id
limit 30
