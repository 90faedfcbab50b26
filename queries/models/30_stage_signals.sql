-- What moves cases between stages: their events for which a stage's enter or exit rule holds, in the version of the journey in force
-- on the day; the exit rule of a stage that later versions no longer have stays in force. Up to the end of the case (those
-- before its start too), and the start itself where a stage is entered on start; not if the case had entered a stage before its
-- start, as with a kickoff before the contract's date: it is under way then, and the start throws nobody back.
-- table: work.stage_signals
-- grain: one row per case, stage, event and direction (entering or leaving)
-- order: journey, subject, ts, seq, entering, stage_position
-- reads: work.journey_versions, work.stages, work.cases, work.marked_events, work.rule_shapes
with stages as (
    select stages.journey, stages.position as stage_position, stages.enter_rule, stages.exit_rule, versions.from_day, versions.to_day,
        lead(versions.from_day) over (partition by stages.journey, stages.position order by stages.version_no) as next_from_day
    from work.stages as stages
    inner join work.journey_versions as versions on versions.journey = stages.journey and versions.version_no = stages.version_no
),

stage_rules as (
    select journey, stage_position, enter_rule as rule, true as entering, from_day, to_day
    from stages
    where enter_rule is not null
    union all
    select journey, stage_position, exit_rule as rule, false as entering, from_day, next_from_day as to_day
    from stages
    where exit_rule is not null
),

stage_shapes as (
    select stage_rules.journey, stage_rules.stage_position, stage_rules.entering, shapes.shape,
        coalesce(stage_rules.from_day, date '0001-01-01') as from_day, coalesce(stage_rules.to_day, date '9999-12-31') as to_day
    from stage_rules
    inner join work.rule_shapes as shapes on shapes.rule = stage_rules.rule
),

cases as (
    select journey, version_no, subject, started_at, started_seq, started_day, started_precision, started_earliest, started_latest, ended_latest
    from work.cases
),

-- materialized: else the planner may pair every case with every shape first, as both have the journey
marked as materialized (
    select stage_shapes.journey, stage_shapes.stage_position, stage_shapes.entering,
        marked.subject, marked.ts, marked.seq, marked.day, marked.whole, marked.earliest, marked.latest
    from work.marked_events as marked
    inner join stage_shapes on stage_shapes.shape = marked.shape
    where marked.day >= stage_shapes.from_day and marked.day < stage_shapes.to_day
),

matched as (
    select cases.journey, cases.subject, marked.stage_position, marked.entering,
        marked.ts, marked.seq, marked.day, marked.whole, marked.earliest, marked.latest
    from marked
    inner join cases on cases.subject = marked.subject and cases.journey = marked.journey
    where cases.ended_latest is null or marked.earliest <= cases.ended_latest
),

under_way as (
    select distinct matched.journey, matched.subject
    from matched
    inner join cases on cases.journey = matched.journey and cases.subject = matched.subject
    where matched.entering
        and (
            matched.earliest < cases.started_earliest
            or (matched.earliest = cases.started_earliest and matched.seq < coalesce(cases.started_seq, -1))
        )
),

started as (
    select cases.journey, cases.subject, stages.position as stage_position, true as entering,
        cases.started_at as ts, coalesce(cases.started_seq, -1) as seq, cases.started_day as day,
        cases.started_precision = 'day' as whole, cases.started_earliest as earliest, cases.started_latest as latest
    from cases
    inner join work.stages as stages on stages.journey = cases.journey and stages.version_no = cases.version_no
    left join under_way on under_way.journey = cases.journey and under_way.subject = cases.subject
    where stages.enter_on_start and under_way.subject is null
)

select journey, subject, stage_position, entering, ts, seq, day, whole, earliest, latest from matched
union
select journey, subject, stage_position, entering, ts, seq, day, whole, earliest, latest from started
