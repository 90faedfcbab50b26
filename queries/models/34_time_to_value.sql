-- How long every case took from its start to each milestone; those that are not there yet are waiting, those that ended first have
-- churned. Nobody is dropped: waiting is right-censored, churned is a competing event. A case has the milestones of the version of the
-- journey in which it started; an event is judged by the version in force on its day, or the last one that had the milestone.
-- table: main.time_to_value
-- grain: one row per case and milestone
-- order: journey, case_id, milestone
-- reads: work.cases, work.journey_versions, work.milestones, work.marked_events, work.rule_shapes, main.events, work.settings
with settings as (
    select as_of, today from work.settings
),

milestone_rules as (
    select milestones.journey, milestones.milestone, milestones.rule, versions.from_day,
        lead(versions.from_day) over (partition by milestones.journey, milestones.milestone order by milestones.version_no) as to_day
    from work.milestones as milestones
    inner join work.journey_versions as versions on versions.journey = milestones.journey and versions.version_no = milestones.version_no
),

milestones as (
    select milestone_rules.journey, milestone_rules.milestone, shapes.shape,
        coalesce(milestone_rules.from_day, date '0001-01-01') as from_day, coalesce(milestone_rules.to_day, date '9999-12-31') as to_day
    from milestone_rules
    inner join work.rule_shapes as shapes on shapes.rule = milestone_rules.rule
),

cases as (
    select journey, version_no, journey_version, subject, case_id, account_id, segment, started_at, started_day, started_precision = 'day' as started_whole,
        started_earliest, ended_at, ended_day, ended_precision = 'day' as ended_whole, ended_latest
    from work.cases
),

reached as (
    select journey, subject, milestone, ts, seq, day, whole
    from (
        select cases.journey, cases.subject, milestones.milestone, marked.ts, marked.seq, marked.day, marked.whole,
            row_number() over (
                partition by cases.journey, cases.subject, milestones.milestone order by marked.ts, marked.seq
            ) as place
        from work.marked_events as marked
        inner join milestones on milestones.shape = marked.shape
        inner join cases on cases.subject = marked.subject and cases.journey = milestones.journey
        where marked.day >= milestones.from_day and marked.day < milestones.to_day
            and marked.latest >= cases.started_earliest
            and (cases.ended_latest is null or marked.earliest <= cases.ended_latest)
    )
    where place = 1
),

outcomes as (
    select cases.journey, cases.journey_version, cases.case_id, cases.account_id, cases.segment, cases.started_at, cases.started_day,
        milestones.milestone, reached.seq,
        case when reached.seq is not null then 'reached' when cases.ended_at is not null then 'churned' else 'waiting' end as outcome,
        case when reached.seq is not null then reached.ts else cases.ended_at end as ended_at,
        cases.started_whole or case when reached.seq is not null then reached.whole else coalesce(cases.ended_whole, false) end as whole,
        case when reached.seq is not null then reached.day else coalesce(cases.ended_day, settings.today) end as ended_day,
        settings.as_of
    from cases
    cross join settings
    inner join work.milestones as milestones on milestones.journey = cases.journey and milestones.version_no = cases.version_no
    left join reached
        on reached.journey = cases.journey and reached.subject = cases.subject and reached.milestone = milestones.milestone
),

named_events as (
    select events.seq, events.event_id
    from main.events as events
    inner join (select distinct seq from reached) as named on named.seq = events.seq
)

select
    outcomes.journey, outcomes.journey_version, outcomes.case_id, outcomes.account_id, outcomes.segment,
    cast(date_trunc('month', outcomes.started_day) as date) as cohort,
    outcomes.milestone, outcomes.started_at, outcomes.ended_at, outcomes.outcome,
    greatest(case
        when outcomes.whole then outcomes.ended_day - outcomes.started_day
        else (epoch_us(coalesce(outcomes.ended_at, outcomes.as_of)) - epoch_us(outcomes.started_at)) / 86400000000.0
    end, 0) as days,
    named_events.event_id
from outcomes
left join named_events on named_events.seq = outcomes.seq
