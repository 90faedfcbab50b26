-- How many silences there are and how long, with what has to be told beside it: the share of communications that could not be tied to
-- an account. A silence may be one of those.
-- grain: one row per side, status and stage in which the silence began
-- param: side varchar null vendor, customer or mutual
-- param: status varchar null open, closed or unknown
-- param: stage varchar null only silences that began in this stage
-- reads: main.communication_gaps, main.events
with communications as (
    select count(*) as all_communications, count(account_id) as tied
    from main.events
    where visibility = 'public'
        and automation in ('human', 'helpdesk_relay')
        and channel in ('email', 'call', 'meeting', 'chat', 'ticket', 'portal', 'sms')
        and coalesce(direction, 'unknown') in ('inbound', 'outbound', 'unknown')
),

counts as (
    select side, status, stage_from, count(*) as gaps, count(distinct account_id) as accounts,
        quantile_cont(days, 0.5) as median_days, max(days) as longest_days, count(case when handoff then 1 end) as handoffs,
        count(case when owed_by = 'us' then 1 end) as owed_by_us
    from main.communication_gaps
    where side = coalesce(cast($side as varchar), side)
        and status = coalesce(cast($status as varchar), status)
        and (cast($stage as varchar) is null or stage_from = cast($stage as varchar))
    group by side, status, stage_from
)

select counts.side, counts.status, counts.stage_from, counts.gaps, counts.accounts, counts.median_days, counts.longest_days,
    counts.handoffs, counts.owed_by_us,
    case when communications.all_communications > 0
        then 1 - cast(communications.tied as double) / communications.all_communications end as untied_share
from counts
cross join communications
order by counts.side, counts.status, counts.stage_from nulls last
