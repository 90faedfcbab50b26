-- Where the journey breaks, of all segments together: what hurts now, the worst first.
-- first_night: none of the journey's is known from an earlier night.
-- grain: one row per journey gap that is not closed, at most twenty of each journey
-- param: day date null the last local day: names are those of the version in force on it, or of the one nearest to it
-- reads: main.journey_gaps, main.definitions
with names as (
    select journey, kind, id,
        first(name order by coalesce(effective_from > cast($day as date), false), abs(effective_from - cast($day as date)) nulls last) as name
    from main.definitions
    where kind in ('stage', 'touchpoint')
    group by journey, kind, id
),

placed as (
    select gaps.journey_gap_id, gaps.journey, gaps.kind, coalesce(stages.name, gaps.stage, '') as stage,
        coalesce(points.name, gaps.touchpoint, '') as touchpoint, gaps.state, gaps.first_seen,
        bool_and(gaps.state = 'new') over (partition by gaps.journey) as first_night, coalesce(gaps.accounts, 0) as accounts,
        coalesce(gaps.accounts_in_place, 0) as accounts_in_place,
        cast(gaps.arr as double) as arr, coalesce(gaps.excess_days, 0) as excess_days, gaps.effect, gaps.effect_low, gaps.effect_high,
        coalesce(gaps.n_with, 0) as n_with, coalesce(gaps.n_without, 0) as n_without, gaps.dwell_effect, gaps.dwell_effect_low,
        gaps.dwell_effect_high, coalesce(gaps.effort, 0) as effort, coalesce(gaps.quadrant, '') as quadrant,
        row_number() over (partition by gaps.journey order by gaps.rank nulls last, gaps.journey_gap_id) as place
    from main.journey_gaps as gaps
    left join names as stages on stages.journey = gaps.journey and stages.kind = 'stage' and stages.id = gaps.stage
    left join names as points on points.journey = gaps.journey and points.kind = 'touchpoint' and points.id = gaps.touchpoint
    where gaps.segment = 'all' and gaps.state <> 'closed'
)

select journey_gap_id, journey, kind, stage, touchpoint, state, first_seen, first_night, accounts, accounts_in_place, arr, excess_days, effect, effect_low,
    effect_high, n_with, n_without, dwell_effect, dwell_effect_low, dwell_effect_high, effort, quadrant
from placed
where place <= 20
order by journey, place
