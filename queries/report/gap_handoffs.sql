-- Where one of our teams took over from another: how often, how long the customer heard nothing, and whether somebody was introduced.
-- returned: the earlier team was back within 14 days, so that it was a visit rather than a hand-over.
-- grain: one row per pair of teams, those with most silences first, at most thirty
-- reads: main.handoffs, main.communication_gaps
with silent as (
    select distinct account_id, event_before, event_after
    from main.communication_gaps
    where side = 'vendor' and handoff and status = 'closed'
)

select handoffs.team_from, handoffs.team_to, count(*) as handoffs, count(distinct handoffs.account_id) as accounts,
    count(handoffs.returned_at) as returned, count(*) filter (where handoffs.introduced) as introduced,
    count(silent.account_id) as silent, quantile_cont(handoffs.silent_days, 0.5) as median_days, max(handoffs.silent_days) as longest
from main.handoffs as handoffs
left join silent
    on silent.account_id = handoffs.account_id and silent.event_before = handoffs.event_before and silent.event_after = handoffs.event_after
group by handoffs.team_from, handoffs.team_to
order by silent desc, handoffs desc, handoffs.team_from, handoffs.team_to
limit 30
