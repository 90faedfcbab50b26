-- Each stage as the journey plans it and as it is: how long it takes (Kaplan-Meier, visits that go on are censored), where its visits
-- stand, and what happened in it. Silences: of the side on which the customer hears nothing, else on which nobody speaks, else the
-- customer is silent; unknown ones apart. Hand-overs: those after which
-- the earlier team did not come back.
-- grain: one row per journey and stage of the version now in force
-- param: day date null the last local day
-- reads: main.definitions, main.stage_visits, main.survival_summary, main.communication_gaps, main.handoffs, main.risks
-- in force: the newest version that is not to come, else the first one
with versions as (
    select journey, journey_version
    from (
        select journey, journey_version,
            row_number() over (
                partition by journey
                order by coalesce(effective_from > cast($day as date), false), abs(effective_from - cast($day as date)) nulls last, journey_version desc
            ) as place
        from main.definitions
        where kind = 'journey'
    )
    where place = 1
),

visits as (
    select journey, stage, count(*) as visits,
        count(*) filter (where not observed) as running,
        count(*) filter (where not observed and state = 'on_track') as on_track,
        count(*) filter (where not observed and state = 'behind') as behind,
        count(*) filter (where not observed and state = 'stuck') as stuck,
        count(*) filter (where move = 'regression') as regressions
    from main.stage_visits
    group by journey, stage
),

dwell as (
    select journey, milestone_or_stage as stage, n, events, median, median_ci_low, median_ci_high
    from main.survival_summary
    where measure = 'dwell' and group_by = 'all'
),

side as (
    select side
    from main.communication_gaps
    group by side
    order by case side when 'vendor' then 0 when 'mutual' then 1 else 2 end
    limit 1
),

silences as (
    select gaps.journey, gaps.stage_from as stage,
        count(*) filter (where gaps.status <> 'unknown') as silences,
        count(*) filter (where gaps.status = 'open') as open_silences,
        count(*) filter (where gaps.status = 'unknown') as unknown_silences,
        cast(sum(gaps.dark_days) filter (where gaps.status <> 'unknown') as bigint) as dark_days
    from main.communication_gaps as gaps
    inner join side on side.side = gaps.side
    group by gaps.journey, gaps.stage_from
),

-- a hand-over does not name its journey: it is one in whose stage the account was
handoffs as (
    select stayed.journey, handoffs.stage, count(*) as handoffs, count(*) filter (where not handoffs.introduced) as not_introduced
    from main.handoffs as handoffs
    inner join (select distinct journey, stage, account_id from main.stage_visits) as stayed
        on stayed.stage = handoffs.stage and stayed.account_id = handoffs.account_id
    where handoffs.returned_at is null
    group by stayed.journey, handoffs.stage
),

risks as (
    select journey, stage, count(*) filter (where cleared_at is null) as risks_on
    from main.risks
    group by journey, stage
)

select stages.journey, stages.id as stage, stages.position, coalesce(stages.name, stages.id) as name, coalesce(cast(stages.detail as varchar), '{}') as detail,
    coalesce(visits.visits, 0) as visits, coalesce(visits.running, 0) as running, coalesce(visits.on_track, 0) as on_track,
    coalesce(visits.behind, 0) as behind, coalesce(visits.stuck, 0) as stuck, coalesce(visits.regressions, 0) as regressions,
    coalesce(dwell.n, 0) as n, coalesce(dwell.events, 0) as events, dwell.median, dwell.median_ci_low, dwell.median_ci_high,
    coalesce(silences.silences, 0) as silences, coalesce(silences.open_silences, 0) as open_silences,
    coalesce(silences.unknown_silences, 0) as unknown_silences, coalesce(silences.dark_days, 0) as dark_days,
    coalesce(handoffs.handoffs, 0) as handoffs, coalesce(handoffs.not_introduced, 0) as not_introduced, coalesce(risks.risks_on, 0) as risks_on
from main.definitions as stages
inner join versions on versions.journey = stages.journey and versions.journey_version = stages.journey_version
left join visits on visits.journey = stages.journey and visits.stage = stages.id
left join dwell on dwell.journey = stages.journey and dwell.stage = stages.id
left join silences on silences.journey = stages.journey and silences.stage = stages.id
left join handoffs on handoffs.journey = stages.journey and handoffs.stage = stages.id
left join risks on risks.journey = stages.journey and risks.stage = stages.id
where stages.kind = 'stage'
order by stages.journey, stages.position, stages.id
