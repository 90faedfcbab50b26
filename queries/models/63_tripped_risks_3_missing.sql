-- Risks of a touchpoint that is missing, as main.touchpoint_status has it: from when on it is missed, which is when the visit was left
-- without it or twice its due time had passed (for one that recurs, its due time and grace). So one that came late trips if it came
-- after that, and not before it; one that is not yet due, waived or unknown trips nothing. Over when it comes or the visit is left.
-- A touchpoint of the visit's own stage is that of this visit. One of another stage may have been missed in any other visit: where it is
-- missing still when this visit begins, the risk trips with it.
-- table: work.tripped_risks
-- grain: one row per stay and risk
-- order: journey, subject, number, risk_position
-- reads: work.risks, work.touchpoints, work.stages, work.stage_stays, work.occurrences, work.expectations, work.placed_touches, work.cases, work.business_days, main.touchpoint_status
with positions as (
    select distinct journey, touchpoint, position from work.touchpoints
),

stages as (
    select distinct journey, stage, position from work.stages
),

risks as (
    select risks.journey, risks.version_no, risks.stage_position, risks.position as risk_position,
        touchpoints.position as touchpoint_position, touchpoints.stage_position as touchpoint_stage
    from work.risks as risks
    inner join work.touchpoints as touchpoints
        on touchpoints.journey = risks.journey and touchpoints.version_no = risks.version_no and touchpoints.touchpoint = risks.touchpoint
    where risks.cause = 'missing'
),

named as (
    select distinct journey, touchpoint_position from risks
),

judged as (
    select cases.journey, cases.subject, stages.position as stage_position, status.visit, positions.position as touchpoint_position,
        status.occurrence, status.status
    from main.touchpoint_status as status
    inner join positions on positions.journey = status.journey and positions.touchpoint = status.touchpoint
    inner join named on named.journey = positions.journey and named.touchpoint_position = positions.position
    inner join stages on stages.journey = status.journey and stages.stage = status.stage
    inner join work.cases as cases on cases.journey = status.journey and cases.case_id = status.case_id
    where status.status in ('missed', 'late')
),

missed as (
    select judged.journey, judged.subject, stays.number, judged.touchpoint_position, occurrences.occurrence,
        case when judged.status = 'late' then occurrences.ts end as came_at,
        case when judged.status = 'late' then 2 * occurrences.due_us else occurrences.missed_us end as missed_us,
        expectations.unit, expectations.entered_at, expectations.entered_whole, expectations.entered_worked, expectations.timezone,
        case when expectations.gone and judged.status = 'missed' and occurrences.missed_us >= occurrences.reach_us then stays.left_at end as left_at
    from judged
    inner join work.stage_stays as stays
        on stays.journey = judged.journey and stays.subject = judged.subject
        and stays.stage_position = judged.stage_position and stays.visit = judged.visit
    inner join work.occurrences as occurrences
        on occurrences.journey = judged.journey and occurrences.subject = judged.subject and occurrences.number = stays.number
        and occurrences.touchpoint_position = judged.touchpoint_position and occurrences.occurrence = judged.occurrence
    inner join work.expectations as expectations
        on expectations.journey = judged.journey and expectations.subject = judged.subject and expectations.number = stays.number
        and expectations.touchpoint_position = judged.touchpoint_position
    where judged.status = 'missed' or (expectations.every_us is null and occurrences.after_us > 2 * occurrences.due_us)
),

-- The instant at which the time is up; a day that counts as a whole has to be over.
placed as (
    select missed.journey, missed.subject, missed.number, missed.touchpoint_position, missed.occurrence, missed.came_at,
        case
            when missed.left_at is not null then missed.left_at
            when missed.unit = 'd' and missed.entered_whole then missed.entered_at + to_days(cast(missed.missed_us // 86400000000 + 1 as integer))
            when missed.unit = 'd' then missed.entered_at + to_microseconds(missed.missed_us)
            when missed.entered_whole then cast(days.day + 1 as timestamp)
            else timezone('UTC', timezone(missed.timezone,
                cast(days.day as timestamp) + to_microseconds((missed.entered_worked + missed.missed_us) % 86400000000)))
        end as missing_at
    from missed
    left join work.business_days as days
        on days.timezone = missed.timezone and days.business
        and days.business_before = (missed.entered_worked + missed.missed_us) // 86400000000
),

next_touches as (
    select placed.journey, placed.subject, placed.number, placed.touchpoint_position, placed.occurrence, min(touches.ts) as ts
    from placed
    inner join work.placed_touches as touches
        on touches.journey = placed.journey and touches.subject = placed.subject and touches.touchpoint_position = placed.touchpoint_position
    where touches.ts > placed.missing_at
    group by placed.journey, placed.subject, placed.number, placed.touchpoint_position, placed.occurrence
),

missing as (
    select placed.journey, placed.subject, placed.number, placed.touchpoint_position, placed.occurrence, placed.missing_at,
        coalesce(placed.came_at, next_touches.ts, timestamp 'infinity') as came_at
    from placed
    left join next_touches
        on next_touches.journey = placed.journey and next_touches.subject = placed.subject and next_touches.number = placed.number
        and next_touches.touchpoint_position = placed.touchpoint_position and next_touches.occurrence = placed.occurrence
),

tripped as (
    select stays.journey, stays.subject, stays.number, risks.risk_position,
        greatest(missing.missing_at, stays.entered_at) as tripped_at,
        least(missing.came_at, coalesce(stays.left_at, timestamp 'infinity')) as cleared_at,
        row_number() over (
            partition by stays.journey, stays.subject, stays.number, risks.risk_position
            order by greatest(missing.missing_at, stays.entered_at), missing.missing_at, missing.number, missing.occurrence
        ) as place
    from work.stage_stays as stays
    inner join risks
        on risks.journey = stays.journey and risks.version_no = stays.version_no and risks.stage_position = stays.stage_position
    inner join missing
        on missing.journey = stays.journey and missing.subject = stays.subject and missing.touchpoint_position = risks.touchpoint_position
    where (missing.number = stays.number or risks.touchpoint_stage <> stays.stage_position)
        and missing.missing_at <= coalesce(stays.left_at, timestamp 'infinity')
        and missing.came_at > greatest(missing.missing_at, stays.entered_at)
)

select journey, subject, number, risk_position, tripped_at,
    case when cleared_at < timestamp 'infinity' then greatest(cleared_at, tripped_at) end as cleared_at, null as seq
from tripped
where place = 1
