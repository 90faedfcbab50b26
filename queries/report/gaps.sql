-- Silences for people: longest open ones first, then the others by their end. Whose turn it is: who spoke last by now, for a
-- silence that goes on; else who spoke last before it.
-- grain: one row per gap
with last_words as (
    select account_id, max_by(direction, (ts, seq)) as direction
    from work.communications
    where direction in ('inbound', 'outbound')
    group by account_id
)

select
    g.gap_id, g.account_id, coalesce(a.name, g.account_id) as account, coalesce(a.owner, '') as owner, g.side, g.status,
    g.started_at, g.ended_at, g.days, g.threshold, coalesce(g.stage_from, '') as stage,
    coalesce(g.team_before, '') as team_before, coalesce(g.team_after, '') as team_after, g.handoff,
    coalesce(case when g.ended_at is null then case l.direction when 'inbound' then 'us' when 'outbound' then 'customer' end else g.owed_by end, '') as owed_by, g.internal_events, g.dark_days,
    case
        when n.gap_id is null then 'new'
        when n.status <> g.status then 'changed'
        else 'known'
    end as since_last
from main.communication_gaps as g
left join main.accounts as a on a.account_id = g.account_id
left join last_words as l on l.account_id = g.account_id
left join work.last_communication_gaps as n on n.gap_id = g.gap_id
order by case g.status when 'open' then 0 when 'unknown' then 1 else 2 end, g.days desc, g.ended_at desc, g.account_id, g.side, g.gap_id
