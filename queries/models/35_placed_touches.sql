-- Which touchpoint of a journey an event is, and in which visit of its stage. Of several touchpoints whose rule holds, one of a
-- stage that the case is in at that instant comes before the others, then the order of the file. The visit is the last one that
-- had begun by then; an event from before the stage was ever entered has none.
-- table: work.placed_touches
-- grain: one row per event and journey in which it is a touchpoint
-- order: journey, subject, ts, seq
-- reads: work.marked_events, work.touchpoints, work.rule_shapes, work.cases, work.stage_stays
with touchpoints as (
    select touchpoints.journey, touchpoints.position as touchpoint_position, touchpoints.stage_position, shapes.shape,
        count(*) over (partition by touchpoints.journey, shapes.shape) as choices
    from work.touchpoints as touchpoints
    inner join work.rule_shapes as shapes on shapes.rule = touchpoints.rule
),

cases as (
    select journey, subject from work.cases
),

-- A visit is the last one that had begun until the next one begins.
stays as (
    select journey, subject, stage_position, visit, entered_earliest, left_latest,
        min(entered_earliest) over (
            partition by journey, subject, stage_position order by visit rows between 1 following and unbounded following
        ) as next_earliest
    from work.stage_stays
),

begun as (
    select journey, subject, stage_position, visit, entered_earliest, left_latest,
        coalesce(next_earliest, 9223372036854775807) as next_earliest
    from stays
),

-- materialized: else the planner may pair every case with every shape first, as both have the journey
marked as materialized (
    select touchpoints.journey, touchpoints.touchpoint_position, touchpoints.stage_position, touchpoints.choices,
        marked.subject, marked.ts, marked.seq, marked.day, marked.whole, marked.earliest, marked.latest
    from work.marked_events as marked
    inner join touchpoints on touchpoints.shape = marked.shape
),

candidates as (
    select marked.journey, marked.subject, marked.touchpoint_position, marked.stage_position, marked.choices,
        marked.ts, marked.seq, marked.day, marked.whole, marked.earliest, marked.latest
    from marked
    inner join cases on cases.subject = marked.subject and cases.journey = marked.journey
),

placed as (
    select candidates.journey, candidates.subject, candidates.touchpoint_position, candidates.stage_position, candidates.choices,
        begun.visit, candidates.ts, candidates.seq, candidates.day, candidates.whole, candidates.earliest, candidates.latest,
        begun.visit is not null and (begun.left_latest is null or candidates.earliest <= begun.left_latest) as in_stage
    from candidates
    left join begun
        on begun.journey = candidates.journey and begun.subject = candidates.subject
        and begun.stage_position = candidates.stage_position
        and begun.entered_earliest <= candidates.latest and begun.next_earliest > candidates.latest
),

chosen as (
    select journey, subject, touchpoint_position, stage_position, visit, ts, seq, day, whole, earliest, latest
    from (
        select journey, subject, touchpoint_position, stage_position, visit, ts, seq, day, whole, earliest, latest,
            row_number() over (partition by journey, subject, seq order by in_stage desc, touchpoint_position) as place
        from placed
        where choices > 1
    )
    where place = 1
)

select journey, subject, touchpoint_position, stage_position, visit, ts, seq, day, whole, earliest, latest from placed where choices = 1
union all
select journey, subject, touchpoint_position, stage_position, visit, ts, seq, day, whole, earliest, latest from chosen
