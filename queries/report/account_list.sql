-- Accounts that need somebody: an open silence, a stage that takes too long, a risk that is on; those with most of it first. ARR decides
-- between equals. Their segment is the one of their journeys now, as on the pages of silences; without one what the CRM says.
-- grain: one row per account, at most so many
-- param: accounts bigint 300 accounts that get a page
-- reads: main.accounts, main.account_segments, main.communication_gaps, main.stage_visits, main.risks
with silent as (
    select account_id, count(*) as gaps, max(days) as days
    from main.communication_gaps
    where status = 'open'
    group by account_id
),

late as (
    select account_id, max(case state when 'stuck' then 2 else 1 end) as lateness
    from main.stage_visits
    where not observed and state in ('behind', 'stuck')
    group by account_id
),

risky as (
    select account_id, count(*) as risks
    from main.risks
    where cleared_at is null
    group by account_id
),

segments as (
    select account_id, string_agg(distinct segment, ', ' order by segment) as segment
    from main.account_segments
    where to_ts is null
    group by account_id
)

select accounts.account_id, coalesce(accounts.name, accounts.account_id) as name, coalesce(accounts.owner, '') as owner,
    coalesce(segments.segment, accounts.segment, '') as segment, cast(accounts.arr as double) as arr, accounts.started_at, accounts.churned_at,
    coalesce(silent.gaps, 0) as open_gaps, coalesce(silent.days, 0) as silent_days, coalesce(late.lateness, 0) as lateness,
    coalesce(risky.risks, 0) as risks
from main.accounts as accounts
left join silent on silent.account_id = accounts.account_id
left join late on late.account_id = accounts.account_id
left join risky on risky.account_id = accounts.account_id
left join segments on segments.account_id = accounts.account_id
where silent.account_id is not null or late.account_id is not null or risky.account_id is not null
order by coalesce(late.lateness, 0) + coalesce(risky.risks, 0) + least(coalesce(silent.gaps, 0), 1) desc, coalesce(silent.days, 0) desc,
    accounts.arr desc nulls last, accounts.account_id
limit cast($accounts as bigint)
