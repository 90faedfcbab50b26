-- Who got to each feature, and after how long: from the start of a case to the first touch of a touchpoint with a feature group, in the
-- newest version of the journey. One who had it before the start has it at once; one whose case ended before has not; the others wait.
-- table: work.adoptions
-- grain: one row per case and touchpoint with a feature group
-- order: journey, touchpoint, subject
-- reads: work.touchpoints, work.journey_versions, work.cases, work.placed_touches, work.settings
with settings as (
    select as_of, today from work.settings
),

newest as (
    select journey, max(version_no) as version_no from work.journey_versions group by journey
),

known as (
    select touchpoints.journey, touchpoints.position, nullif(min(coalesce(versions.from_day, date '0001-01-01')), date '0001-01-01') as since_day
    from work.touchpoints as touchpoints
    inner join work.journey_versions as versions
        on versions.journey = touchpoints.journey and versions.version_no = touchpoints.version_no
    group by touchpoints.journey, touchpoints.position
),

features as (
    select touchpoints.journey, touchpoints.position, touchpoints.touchpoint, known.since_day
    from work.touchpoints as touchpoints
    inner join newest on newest.journey = touchpoints.journey and newest.version_no = touchpoints.version_no
    inner join known on known.journey = touchpoints.journey and known.position = touchpoints.position
    where touchpoints.feature_group is not null
),

cases as (
    select journey, journey_version, subject, case_id, account_id, segment, timezone, started_at, started_day, started_precision = 'day' as started_whole,
        ended_at, ended_day, ended_precision = 'day' as ended_whole, ended_latest
    from work.cases
),

first_touches as (
    select journey, subject, position, ts, day, whole
    from (
        select touches.journey, touches.subject, features.position, touches.ts, touches.day, touches.whole,
            row_number() over (partition by touches.journey, touches.subject, features.position order by touches.ts, touches.seq) as place
        from work.placed_touches as touches
        inner join features on features.journey = touches.journey and features.position = touches.touchpoint_position
        inner join cases on cases.journey = touches.journey and cases.subject = touches.subject
        where cases.ended_latest is null or touches.earliest <= cases.ended_latest
    )
    where place = 1
),

outcomes as (
    select cases.journey, cases.journey_version, cases.subject, cases.case_id, cases.account_id, cases.segment, cases.timezone,
        cases.started_at, cases.started_day, features.touchpoint, features.since_day,
        case when touched.ts is not null then 'event' when cases.ended_at is not null then 'competing' else 'censored' end as outcome,
        coalesce(touched.ts, cases.ended_at, settings.as_of) as until_at,
        coalesce(touched.day, cases.ended_day, settings.today) as until_day,
        cases.started_whole or coalesce(touched.whole, cases.ended_whole, false) as whole
    from cases
    cross join settings
    inner join features on features.journey = cases.journey
    left join first_touches as touched
        on touched.journey = cases.journey and touched.subject = cases.subject and touched.position = features.position
)

select journey, journey_version, subject, case_id, account_id, segment, timezone, started_at, started_day, touchpoint, since_day, outcome,
    greatest(case
        when whole then until_day - started_day
        else (epoch_us(until_at) - epoch_us(started_at)) / 86400000000.0
    end, 0) as days
from outcomes
