-- How long every case was in every stage it entered, each time, and how that compares with the stage's target in the version of the
-- journey in which it was entered. A visit that goes on is measured up to now; the end of the case closes it.
-- move: forward to the next stage that this version has, skip past some, regression to the same stage or an earlier one.
-- table: main.stage_visits
-- grain: one row per case and stay in a stage; visit counts the stays of a case in the stage
-- order: journey, case_id, stage, visit
-- reads: work.stage_stays, work.stages, work.journey_versions, work.cases, main.events, work.settings
with settings as (
    select as_of, today from work.settings
),

measured as (
    select stays.journey, stays.version_no, stays.subject, stays.stage_position, stays.visit, stays.previous_position,
        stays.entered_at, stays.entered_seq, stays.left_at, stays.left_seq,
        stays.entered_whole or coalesce(stays.left_whole, false) as whole,
        coalesce(stays.left_day, settings.today) - stays.entered_day as whole_days,
        (epoch_us(coalesce(stays.left_at, settings.as_of)) - epoch_us(stays.entered_at)) / 86400000000.0 as exact_days,
        stays.left_worked // 86400000000 - stays.entered_worked // 86400000000 as whole_business_days,
        (stays.left_worked - stays.entered_worked) / 86400000000.0 as exact_business_days
    from work.stage_stays as stays
    cross join settings
),

lasted as (
    select journey, version_no, subject, stage_position, visit, previous_position, entered_at, entered_seq, left_at, left_seq,
        greatest(case when whole then whole_days else exact_days end, 0) as days,
        greatest(case when whole then whole_business_days else exact_business_days end, 0) as business_days
    from measured
),

stages as (
    select journey, version_no, stage, position, target_days, max_days,
        lag(position) over (partition by journey, version_no order by position) as position_before
    from work.stages
),

named_events as (
    select events.seq, events.event_id
    from main.events as events
    inner join (
        select entered_seq as seq from work.stage_stays
        union
        select left_seq as seq from work.stage_stays
    ) as named on named.seq = events.seq
)

select
    cases.journey, versions.journey_version, cases.case_id, cases.account_id, stages.stage, lasted.visit,
    lasted.entered_at, lasted.left_at, lasted.left_at is not null as observed, lasted.days, lasted.business_days,
    stages.target_days, stages.max_days,
    case
        when lasted.days > stages.max_days then 'stuck'
        when lasted.days > stages.target_days then 'behind'
        when coalesce(stages.target_days, stages.max_days) is not null then 'on_track'
    end as state,
    case
        when lasted.previous_position is null then 'enter'
        when lasted.stage_position <= lasted.previous_position then 'regression'
        when stages.position_before > lasted.previous_position then 'skip'
        else 'forward'
    end as move,
    entered.event_id as entered_event_id, left_by.event_id as left_event_id
from lasted
inner join work.cases as cases on cases.journey = lasted.journey and cases.subject = lasted.subject
inner join work.journey_versions as versions on versions.journey = lasted.journey and versions.version_no = lasted.version_no
inner join stages
    on stages.journey = lasted.journey and stages.version_no = lasted.version_no and stages.position = lasted.stage_position
left join named_events as entered on entered.seq = lasted.entered_seq
left join named_events as left_by on left_by.seq = lasted.left_seq
