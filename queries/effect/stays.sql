-- How long visits lasted on both sides of each place where a journey breaks: with the trouble and without. Days are whole, a begun one
-- counts. moved_on: left for another stage or by its exit; else it goes on or the case has ended, and it is censored as in the curves
-- of dwell. A slow stage is left out: its visits last longer by definition. Which visits are compared is said in work.breaks.
-- grain: one row per place, segment ('all' too), side, length and way of ending
-- order: journey, kind, stage, touchpoint, segment, hurt, days, moved_on
-- reads: work.troubles, work.passages, work.breaks
with passages as (
    select passage, journey, stage, segment, cast(ceil(days) as integer) as days, moved_on
    from work.passages
    where seen
),

troubled as (
    select passages.journey, troubles.kind, passages.stage, coalesce(troubles.touchpoint, '') as touchpoint, passages.segment,
        coalesce(troubles.hurt, false) as hurt, passages.days, passages.moved_on, count(*) as visits
    from work.troubles as troubles
    inner join passages on passages.passage = troubles.passage
    where troubles.kind <> 'slow_stage'
    group by passages.journey, troubles.kind, passages.stage, troubles.touchpoint, passages.segment,
        coalesce(troubles.hurt, false), passages.days, passages.moved_on
),

breaks as (
    select journey, kind, stage, coalesce(touchpoint, '') as touchpoint, segment,
        kind in ('missing_touchpoint', 'late_touchpoint') as named
    from work.breaks
    where kind <> 'slow_stage'
),

-- the visits that could have been hurt: those of the stage, or those that expected the touchpoint
lengths as (
    select journey, stage, '' as touchpoint, segment, false as named, days, moved_on, count(*) as visits
    from passages
    group by journey, stage, segment, days, moved_on
    union all
    select journey, stage, touchpoint, segment, true as named, days, moved_on, visits
    from troubled
    where kind = 'expected_touchpoint'
),

sides as (
    select breaks.journey, breaks.kind, breaks.stage, breaks.touchpoint, breaks.segment, false as hurt, lengths.days, lengths.moved_on, lengths.visits
    from breaks
    inner join lengths
        on lengths.journey = breaks.journey and lengths.stage = breaks.stage and lengths.named = breaks.named
        and (not breaks.named or lengths.touchpoint = breaks.touchpoint) and (breaks.segment = 'all' or lengths.segment = breaks.segment)
    union all
    -- who was hurt, or of whom it cannot be told, is not among those without
    select breaks.journey, breaks.kind, breaks.stage, breaks.touchpoint, breaks.segment, listed.hurt, troubled.days, troubled.moved_on,
        case when listed.hurt then troubled.visits else -troubled.visits end as visits
    from breaks
    inner join troubled
        on troubled.journey = breaks.journey and troubled.kind = breaks.kind and troubled.stage = breaks.stage
        and troubled.touchpoint = breaks.touchpoint and (breaks.segment = 'all' or troubled.segment = breaks.segment)
    inner join (values (true), (false)) as listed (hurt) on troubled.hurt or not listed.hurt
)

select journey, kind, stage, touchpoint, segment, hurt, days, moved_on, cast(sum(visits) as bigint) as visits
from sides
group by journey, kind, stage, touchpoint, segment, hurt, days, moved_on
having sum(visits) > 0
order by journey, kind, stage, touchpoint, segment, hurt, days, moved_on
