-- Current against ideal: the places at which each journey breaks, ranked, for every segment and for all together.
-- A place is open while it has hurt somebody in the last 90 days, else closed. state: new (open, not known the night before), persisting
-- (open, known open), reopened (open, known closed), closed. What is no longer found at all stays as a closed row without figures.
-- first_seen: the day of the night that first found it open; of one that was never open, the last day on which it hurt.
-- rank: within journey and segment; open ones first, then by excess days, accounts, revenue. Excess days of different kinds overlap.
-- quadrant: of the impact-effort matrix, for open places with a declared effort. Impact is high for the places that together make the
-- first 80 % of all excess days of open places of the journey and segment, the longest first; negative experiences have no days and
-- are taken among themselves, by how often they happened. Effort is low up to 2 of 5.
-- table: main.journey_gaps
-- grain: one row per journey, kind, stage, touchpoint and segment ('all' too)
-- order: journey, segment, rank
-- reads: work.breaks, work.break_effects, work.last_journey_gaps, work.journeys, work.stages, work.touchpoints, work.settings
with settings as (
    select today from work.settings
),

journeys as (
    select journey, journey_version from work.journeys
),

known as (
    select journey_gap_id, journey, journey_version, kind, stage, touchpoint, segment, first_seen, last_seen, state
    from work.last_journey_gaps
),

found as (
    select
        left(md5(concat_ws('|', breaks.journey, breaks.kind, breaks.stage, coalesce(breaks.touchpoint, ''), breaks.segment)), 16)
            as journey_gap_id,
        breaks.journey, journeys.journey_version, breaks.kind, breaks.stage, breaks.touchpoint, breaks.segment,
        breaks.accounts, breaks.accounts_in_place, breaks.arr, breaks.occurrences, breaks.excess_days, breaks.recent_accounts, breaks.last_day,
        breaks.cases_with, breaks.cases_without, breaks.ended_with, breaks.ended_without,
        effects.effect, effects.effect_low, effects.effect_high, effects.visits_with, effects.visits_without,
        effects.dwell_effect, effects.dwell_effect_low, effects.dwell_effect_high, effects.dwell_days, effects.method, effects.note
    from work.breaks as breaks
    inner join journeys on journeys.journey = breaks.journey
    left join work.break_effects as effects
        on effects.journey = breaks.journey and effects.kind = breaks.kind and effects.stage = breaks.stage
        and effects.touchpoint = coalesce(breaks.touchpoint, '') and effects.segment = breaks.segment
),

stated as (
    select
        coalesce(found.journey_gap_id, known.journey_gap_id) as journey_gap_id,
        coalesce(found.journey, known.journey) as journey,
        coalesce(found.journey_version, known.journey_version) as journey_version,
        coalesce(found.kind, known.kind) as kind,
        coalesce(found.stage, known.stage) as stage,
        coalesce(found.touchpoint, known.touchpoint) as touchpoint,
        coalesce(found.segment, known.segment) as segment,
        coalesce(found.accounts, 0) as accounts, coalesce(found.accounts_in_place, 0) as accounts_in_place, found.arr,
        coalesce(found.occurrences, 0) as occurrences, found.excess_days, coalesce(found.recent_accounts, 0) as recent_accounts,
        coalesce(found.last_day, known.last_seen) as last_seen,
        coalesce(known.first_seen, case when found.recent_accounts > 0 then settings.today else found.last_day end) as first_seen,
        coalesce(found.recent_accounts, 0) > 0 as open,
        case
            when coalesce(found.recent_accounts, 0) = 0 then 'closed'
            when known.journey_gap_id is null then 'new'
            when known.state = 'closed' then 'reopened'
            else 'persisting'
        end as state,
        coalesce(found.cases_with, 0) as n_with, coalesce(found.cases_without, 0) as n_without, found.ended_with, found.ended_without,
        found.effect, found.effect_low, found.effect_high,
        coalesce(found.visits_with, 0) as dwell_n_with, coalesce(found.visits_without, 0) as dwell_n_without,
        found.dwell_effect, found.dwell_effect_low, found.dwell_effect_high, found.dwell_days, found.method,
        case when found.journey_gap_id is null then 'no longer found' else found.note end as note
    from found
    full join known on known.journey_gap_id = found.journey_gap_id
    cross join settings
),

-- as the latest version with the touchpoint or the stage declares it
touchpoint_efforts as (
    select journey, touchpoint, effort
    from (
        select journey, touchpoint, effort, row_number() over (partition by journey, touchpoint order by version_no desc, position) as place
        from work.touchpoints
    )
    where place = 1
),

stage_efforts as (
    select journey, stage, effort
    from (
        select journey, stage, effort, row_number() over (partition by journey, stage order by version_no desc, position) as place
        from work.stages
    )
    where place = 1
),

weighed as (
    select stated.journey_gap_id,
        case when stated.touchpoint is null then stage_efforts.effort else touchpoint_efforts.effort end as effort,
        case when stated.open then cast(coalesce(stated.excess_days, stated.occurrences) as decimal(18, 6)) end as weight,
        row_number() over (
            partition by stated.journey, stated.segment
            order by not stated.open, stated.excess_days desc nulls last, stated.accounts desc, stated.arr desc nulls last, stated.journey_gap_id
        ) as rank
    from stated
    left join touchpoint_efforts on touchpoint_efforts.journey = stated.journey and touchpoint_efforts.touchpoint = stated.touchpoint
    left join stage_efforts on stage_efforts.journey = stated.journey and stage_efforts.stage = stated.stage
),

impacts as (
    select stated.journey_gap_id,
        weighed.weight > 0 and coalesce(sum(weighed.weight) over (
            partition by stated.journey, stated.segment, stated.open, stated.excess_days is null
            order by weighed.weight desc, weighed.rank rows between unbounded preceding and 1 preceding
        ), 0) < 0.8 * sum(weighed.weight) over (partition by stated.journey, stated.segment, stated.open, stated.excess_days is null) as high
    from stated
    inner join weighed on weighed.journey_gap_id = stated.journey_gap_id
)

select
    stated.journey_gap_id, stated.journey, stated.journey_version, stated.kind, stated.stage, stated.touchpoint, stated.segment,
    weighed.rank, stated.state, stated.first_seen, stated.last_seen,
    stated.accounts, stated.accounts_in_place,
    case when stated.accounts_in_place > 0 then cast(stated.accounts as double) / stated.accounts_in_place end as share,
    stated.recent_accounts, stated.arr, stated.occurrences, cast(stated.excess_days as double) as excess_days,
    stated.effect, stated.effect_low, stated.effect_high, stated.n_with, stated.n_without, stated.ended_with, stated.ended_without,
    stated.dwell_effect, stated.dwell_effect_low, stated.dwell_effect_high, stated.dwell_n_with, stated.dwell_n_without, stated.dwell_days,
    weighed.effort,
    case
        when not stated.open or weighed.effort is null then null
        when impacts.high then case when weighed.effort <= 2 then 'quick_win' else 'major_project' end
        else case when weighed.effort <= 2 then 'fill_in' else 'thankless' end
    end as quadrant,
    stated.method, stated.note
from stated
inner join weighed on weighed.journey_gap_id = stated.journey_gap_id
inner join impacts on impacts.journey_gap_id = stated.journey_gap_id
