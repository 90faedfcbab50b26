-- Silences, the open ones first, the longest before the others.
-- grain: one row per gap
-- param: account varchar null only this account (its id)
-- param: segment varchar null only accounts of this segment
-- param: stage varchar null only silences that began in this stage
-- param: side varchar null vendor (the customer hears nothing), customer (we hear nothing) or mutual
-- param: status varchar null open, closed or unknown
-- param: owed_by varchar null us or customer: who owes the next word
-- param: min_days double 0 at least this long
-- param: limit bigint 1000 at most this many rows
-- reads: main.communication_gaps, main.accounts, main.time_to_value
with segments as (
    select journey, account_id, min(segment) as segment
    from main.time_to_value
    group by journey, account_id
),

gaps as (
    select
        gaps.gap_id, gaps.account_id, accounts.name as account,
        coalesce(segments.segment, accounts.segment) as segment, accounts.owner, accounts.arr,
        gaps.side, gaps.status, gaps.started_at, gaps.ended_at, gaps.days, gaps.business_days, gaps.threshold,
        gaps.stage_from, gaps.stage_to, gaps.team_before, gaps.team_after, gaps.handoff, gaps.owed_by,
        gaps.internal_events, gaps.dark_days
    from main.communication_gaps as gaps
    left join main.accounts as accounts on accounts.account_id = gaps.account_id
    left join segments on segments.journey = gaps.journey and segments.account_id = gaps.account_id
)

select
    gap_id, account_id, account, segment, owner, arr, side, status, started_at, ended_at, days, business_days, threshold,
    stage_from, stage_to, team_before, team_after, handoff, owed_by, internal_events, dark_days
from gaps
where account_id = coalesce(cast($account as varchar), account_id)
    and (cast($segment as varchar) is null or segment = cast($segment as varchar))
    and (cast($stage as varchar) is null or stage_from = cast($stage as varchar))
    and side = coalesce(cast($side as varchar), side)
    and status = coalesce(cast($status as varchar), status)
    and (cast($owed_by as varchar) is null or owed_by = cast($owed_by as varchar))
    and days >= cast($min_days as double)
order by case status when 'open' then 0 when 'unknown' then 1 else 2 end, days desc, account_id, side, gap_id
limit cast($limit as bigint)
