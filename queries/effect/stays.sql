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

lengths as (
    select journey, stage, case when grouping(segment) = 1 then 'all' else segment end as segment, days, moved_on, count(*) as visits
    from passages
    group by grouping sets ((journey, stage, segment, days, moved_on), (journey, stage, days, moved_on))
),

judged as (
    select passages.journey, troubles.kind, passages.stage, coalesce(troubles.touchpoint, '') as touchpoint,
        case when grouping(passages.segment) = 1 then 'all' else passages.segment end as segment,
        troubles.hurt, passages.days, passages.moved_on, count(*) as visits
    from work.troubles as troubles
    inner join passages on passages.passage = troubles.passage
    where troubles.kind <> 'slow_stage'
    group by grouping sets (
        (passages.journey, troubles.kind, passages.stage, troubles.touchpoint, passages.segment, troubles.hurt, passages.days, passages.moved_on),
        (passages.journey, troubles.kind, passages.stage, troubles.touchpoint, troubles.hurt, passages.days, passages.moved_on)
    )
),

-- where nobody is marked as spared, those are who are left
remaining as (
    select journey, kind, stage, touchpoint, segment, days, moved_on, sum(visits) as visits
    from (
        select breaks.journey, breaks.kind, breaks.stage, coalesce(breaks.touchpoint, '') as touchpoint, breaks.segment,
            lengths.days, lengths.moved_on, lengths.visits
        from work.breaks as breaks
        inner join lengths on lengths.journey = breaks.journey and lengths.stage = breaks.stage and lengths.segment = breaks.segment
        union all
        select journey, kind, stage, touchpoint, segment, days, moved_on, -visits as visits from judged
    )
    where kind not in ('slow_stage', 'missing_touchpoint', 'late_touchpoint')
    group by journey, kind, stage, touchpoint, segment, days, moved_on
),

stays as (
    select journey, kind, stage, touchpoint, segment, hurt, days, moved_on, visits
    from judged
    where hurt is not null
    union all
    select journey, kind, stage, touchpoint, segment, false as hurt, days, moved_on, visits
    from remaining
    where visits > 0
)

select stays.journey, stays.kind, stays.stage, stays.touchpoint, stays.segment, stays.hurt, stays.days, stays.moved_on,
    cast(stays.visits as bigint) as visits
from stays
inner join work.breaks as breaks
    on breaks.journey = stays.journey and breaks.kind = stays.kind and breaks.stage = stays.stage
    and coalesce(breaks.touchpoint, '') = stays.touchpoint and breaks.segment = stays.segment
order by stays.journey, stays.kind, stays.stage, stays.touchpoint, stays.segment, stays.hurt, stays.days, stays.moved_on
