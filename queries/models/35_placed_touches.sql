-- Which touchpoint of a journey an event is, and in which visit of its stage. It is judged by the version of the journey in force on
-- its day; while a case is in a visit whose version has a touchpoint that is no more, the last rule of that stays in force. Of
-- several touchpoints whose rule holds, one of a stage that the case is in at that instant comes before the others, among those one
-- that is no more, then the order of the file. The visit is the last one that had begun by then; an event from before the stage was
-- ever entered has none.
-- table: work.placed_touches
-- grain: one row per event and journey in which it is a touchpoint
-- order: journey, subject, ts, seq
-- reads: work.marked_events, work.touchpoints, work.journey_versions, work.rule_shapes, work.cases, work.stage_stays
with versions as (
    select journey, version_no, coalesce(from_day, date '0001-01-01') as from_day, coalesce(to_day, date '9999-12-31') as to_day
    from work.journey_versions
),

dated_touchpoints as (
    select touchpoints.journey, touchpoints.version_no, touchpoints.position as touchpoint_position, touchpoints.stage_position, touchpoints.rule,
        versions.from_day, versions.to_day,
        coalesce(
            lead(versions.from_day) over (partition by touchpoints.journey, touchpoints.position order by touchpoints.version_no),
            date '9999-12-31'
        ) as next_from_day
    from work.touchpoints as touchpoints
    inner join versions on versions.journey = touchpoints.journey and versions.version_no = touchpoints.version_no
),

touchpoint_rules as (
    select journey, version_no, touchpoint_position, stage_position, rule, false as dropped, from_day, to_day
    from dated_touchpoints
    union all
    select journey, version_no, touchpoint_position, stage_position, rule, true as dropped, to_day as from_day, next_from_day as to_day
    from dated_touchpoints
    where next_from_day > to_day
),

touchpoints as (
    select rules.journey, rules.version_no, rules.touchpoint_position, rules.stage_position, rules.dropped, rules.from_day, rules.to_day, shapes.shape,
        min(rules.touchpoint_position) over (partition by rules.journey, shapes.shape)
            <> max(rules.touchpoint_position) over (partition by rules.journey, shapes.shape) as contested
    from touchpoint_rules as rules
    inner join work.rule_shapes as shapes on shapes.rule = rules.rule
),

cases as (
    select journey, subject from work.cases
),

-- A visit is the last one that had begun until the next one begins.
stays as (
    select journey, version_no, subject, stage_position, visit, entered_earliest, left_latest,
        min(entered_earliest) over (
            partition by journey, subject, stage_position order by visit rows between 1 following and unbounded following
        ) as next_earliest
    from work.stage_stays
),

begun as (
    select journey, version_no, subject, stage_position, visit, entered_earliest, left_latest,
        coalesce(next_earliest, 9223372036854775807) as next_earliest
    from stays
),

-- materialized: else the planner may pair every case with every shape first, as both have the journey
marked as materialized (
    select touchpoints.journey, touchpoints.version_no, touchpoints.touchpoint_position, touchpoints.stage_position,
        touchpoints.dropped, touchpoints.contested,
        marked.subject, marked.ts, marked.seq, marked.day, marked.whole, marked.earliest, marked.latest
    from work.marked_events as marked
    inner join touchpoints on touchpoints.shape = marked.shape
    where marked.day >= touchpoints.from_day and marked.day < touchpoints.to_day
),

candidates as (
    select marked.journey, marked.version_no, marked.subject, marked.touchpoint_position, marked.stage_position, marked.dropped, marked.contested,
        marked.ts, marked.seq, marked.day, marked.whole, marked.earliest, marked.latest
    from marked
    inner join cases on cases.subject = marked.subject and cases.journey = marked.journey
),

placed as (
    select candidates.journey, candidates.version_no, candidates.subject, candidates.touchpoint_position, candidates.stage_position,
        candidates.dropped, candidates.contested, begun.visit,
        candidates.ts, candidates.seq, candidates.day, candidates.whole, candidates.earliest, candidates.latest,
        begun.visit is not null and (begun.left_latest is null or candidates.earliest <= begun.left_latest) as in_stage
    from candidates
    left join begun
        on begun.journey = candidates.journey and begun.subject = candidates.subject
        and begun.stage_position = candidates.stage_position
        and begun.entered_earliest <= candidates.latest and begun.next_earliest > candidates.latest
    where not candidates.dropped
    union all
    select candidates.journey, begun.version_no, candidates.subject, candidates.touchpoint_position, begun.stage_position,
        candidates.dropped, candidates.contested, begun.visit,
        candidates.ts, candidates.seq, candidates.day, candidates.whole, candidates.earliest, candidates.latest,
        true as in_stage
    from candidates
    inner join dated_touchpoints as expected
        on expected.journey = candidates.journey and expected.touchpoint_position = candidates.touchpoint_position
    inner join begun
        on begun.journey = candidates.journey and begun.subject = candidates.subject
        and begun.version_no = expected.version_no and begun.stage_position = expected.stage_position
        and begun.entered_earliest <= candidates.latest and begun.next_earliest > candidates.latest
    where candidates.dropped and (begun.left_latest is null or candidates.earliest <= begun.left_latest)
),

chosen as (
    select journey, version_no, subject, touchpoint_position, stage_position, visit, ts, seq, day, whole, earliest, latest
    from (
        select journey, version_no, subject, touchpoint_position, stage_position, visit, ts, seq, day, whole, earliest, latest,
            row_number() over (
                partition by journey, subject, seq order by in_stage desc, dropped desc, touchpoint_position, stage_position
            ) as place
        from placed
        where contested
    )
    where place = 1
)

select journey, version_no, subject, touchpoint_position, stage_position, visit, ts, seq, day, whole, earliest, latest from placed where not contested
union all
select journey, version_no, subject, touchpoint_position, stage_position, visit, ts, seq, day, whole, earliest, latest from chosen
