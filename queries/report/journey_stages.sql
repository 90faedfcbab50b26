-- The journey as it is: each stage of the newest version with its plan and what was measured.
-- grain: one row per journey and stage
with visits as (
    select
        journey, stage,
        count(*) as visits,
        count(*) filter (where not observed) as running,
        count(*) filter (where observed) as completed,
        quantile_cont(days, 0.5) filter (where observed) as median_days,
        quantile_cont(days, 0.9) filter (where observed) as p90_days,
        count(*) filter (where state = 'on_track') as on_track,
        count(*) filter (where state = 'behind') as behind,
        count(*) filter (where state = 'stuck') as stuck,
        count(*) filter (where move = 'regression') as regressions
    from main.stage_visits
    group by journey, stage
),
silences as (
    select journey, stage_from as stage, count(*) as silences, count(*) filter (where status = 'open') as open_silences
    from main.communication_gaps
    where status <> 'unknown'
    group by journey, stage_from
),
handoffs as (
    select stage, count(*) as handoffs, count(*) filter (where not introduced) as not_introduced
    from main.handoffs
    group by stage
)
select
    s.journey, s.stage, s.position, coalesce(s.name, s.stage) as name, coalesce(s.goal, '') as goal, coalesce(s.owner, '') as owner,
    coalesce(s.customer_goal, '') as customer_goal, coalesce(s.customer_feeling, '') as customer_feeling, s.target_days, s.max_days,
    coalesce(v.visits, 0) as visits, coalesce(v.running, 0) as running, coalesce(v.completed, 0) as completed, v.median_days, v.p90_days,
    coalesce(v.on_track, 0) as on_track, coalesce(v.behind, 0) as behind, coalesce(v.stuck, 0) as stuck, coalesce(v.regressions, 0) as regressions,
    coalesce(g.silences, 0) as silences, coalesce(g.open_silences, 0) as open_silences,
    coalesce(h.handoffs, 0) as handoffs, coalesce(h.not_introduced, 0) as not_introduced
from work.stages as s
join work.journey_versions as newest on newest.journey = s.journey and newest.version_no = s.version_no and newest.to_day is null
left join visits as v on v.journey = s.journey and v.stage = s.stage
left join silences as g on g.journey = s.journey and g.stage = s.stage
left join handoffs as h on h.stage = s.stage
order by s.journey, s.position
