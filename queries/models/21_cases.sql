-- The cases of every journey: what follows it and has started, with the start, the end and the segment at the start. The end is the
-- churn of the account or the first event after the start for which the end rule holds. Who left before the start never was a case:
-- the check accounts_churn_after_start tells of them.
-- table: work.cases
-- grain: one row per journey and subject that started before the end of the run
-- order: journey, case_id
-- reads: work.journeys, work.journey_versions, work.segments, work.account_segments, work.subjects, work.marked_events, work.rule_shapes, main.accounts, work.settings
with settings as (
    select until, today from work.settings
),

journeys as (
    select journey, case_kind, start_kind, end_kind
    from work.journeys
),

versions as (
    select journey, version_no, journey_version, start_rule, end_rule,
        coalesce(from_day, date '0001-01-01') as from_day, coalesce(to_day, date '9999-12-31') as to_day
    from work.journey_versions
),

subjects as (
    select subject, case_kind, case_id, account_id, timezone, first_at, first_seq, first_day, first_precision
    from work.subjects
),

accounts as (
    select account_id, started_at, started_precision, churned_at, churned_precision
    from main.accounts
),

start_events as (
    select journey, subject, ts, seq, day, whole
    from (
        select journeys.journey, subjects.subject, marked.ts, marked.seq, marked.day, marked.whole,
            row_number() over (partition by journeys.journey, subjects.subject order by marked.ts, marked.seq) as place
        from journeys
        inner join versions on versions.journey = journeys.journey
        inner join work.rule_shapes as shapes on shapes.rule = versions.start_rule
        inner join work.marked_events as marked on marked.shape = shapes.shape
        inner join subjects on subjects.subject = marked.subject and subjects.case_kind = journeys.case_kind
        where journeys.start_kind = 'rule' and marked.day >= versions.from_day and marked.day < versions.to_day
    )
    where place = 1
),

starts as (
    select
        journeys.journey, journeys.end_kind,
        subjects.subject, subjects.case_id, subjects.account_id, subjects.timezone,
        case journeys.start_kind
            when 'account' then accounts.started_at when 'first_event' then subjects.first_at else start_events.ts
        end as started_at,
        case journeys.start_kind
            when 'account' then coalesce(accounts.started_precision = 'day', false)
            when 'first_event' then coalesce(subjects.first_precision = 'day', false)
            else start_events.whole
        end as started_whole,
        case journeys.start_kind when 'first_event' then subjects.first_seq when 'rule' then start_events.seq end as started_seq,
        case journeys.start_kind when 'first_event' then subjects.first_day when 'rule' then start_events.day end as event_day
    from journeys
    inner join subjects on subjects.case_kind = journeys.case_kind
    left join accounts on accounts.account_id = subjects.account_id
    left join start_events on start_events.journey = journeys.journey and start_events.subject = subjects.subject
),

dated_starts as (
    select
        journey, end_kind, subject, case_id, account_id, timezone, started_at, started_whole, started_seq,
        case
            when event_day is not null then event_day
            when started_whole then cast(started_at as date)
            else cast(timezone(timezone, timezone('UTC', started_at)) as date)
        end as started_day
    from starts
    where started_at is not null
),

started as (
    select
        starts.journey, starts.end_kind, versions.version_no, versions.journey_version, starts.subject, starts.case_id, starts.account_id,
        starts.timezone, starts.started_at, starts.started_whole, starts.started_seq, starts.started_day,
        (starts.started_day - date '1970-01-01') * 1000000000000 + case
            when starts.started_whole then 0
            else epoch_us(starts.started_at) - epoch_us(cast(starts.started_day as timestamp)) + 100000000000
        end as started_earliest,
        (starts.started_day - date '1970-01-01') * 1000000000000 + case
            when starts.started_whole then 999999999999
            else epoch_us(starts.started_at) - epoch_us(cast(starts.started_day as timestamp)) + 100000000000
        end as started_latest
    from dated_starts as starts
    cross join settings
    inner join versions
        on versions.journey = starts.journey and versions.from_day <= starts.started_day and versions.to_day > starts.started_day
    where case when starts.started_whole then starts.started_day <= settings.today else starts.started_at < settings.until end
),

-- materialized: else the planner may pair every case with every shape first, as both have the journey
marked_ends as materialized (
    select versions.journey, marked.subject, marked.ts, marked.seq, marked.day, marked.whole, marked.earliest, marked.latest
    from versions
    inner join work.rule_shapes as shapes on shapes.rule = versions.end_rule
    inner join work.marked_events as marked on marked.shape = shapes.shape
    where marked.day >= versions.from_day and marked.day < versions.to_day
),

end_events as (
    select journey, subject, ts, seq, day, whole, earliest, latest
    from (
        select started.journey, started.subject, marked.ts, marked.seq, marked.day, marked.whole, marked.earliest, marked.latest,
            row_number() over (partition by started.journey, started.subject order by marked.ts, marked.seq) as place
        from marked_ends as marked
        inner join started on started.subject = marked.subject and started.journey = marked.journey
        where started.end_kind = 'rule'
            and case
                when started.started_seq is null then marked.latest >= started.started_earliest
                when marked.ts = started.started_at then marked.seq > started.started_seq
                else marked.ts > started.started_at
            end
    )
    where place = 1
),

churns as (
    select
        churned.account_id, churned.timezone, churned.churned_at, churned.churned_whole, churned.churned_day,
        (churned.churned_day - date '1970-01-01') * 1000000000000 + case
            when churned.churned_whole then 0
            else epoch_us(churned.churned_at) - epoch_us(cast(churned.churned_day as timestamp)) + 100000000000
        end as earliest,
        (churned.churned_day - date '1970-01-01') * 1000000000000 + case
            when churned.churned_whole then 999999999999
            else epoch_us(churned.churned_at) - epoch_us(cast(churned.churned_day as timestamp)) + 100000000000
        end as latest
    from (
        select
            accounts.account_id, zones.timezone, accounts.churned_at,
            coalesce(accounts.churned_precision = 'day', false) as churned_whole,
            case
                when accounts.churned_precision = 'day' then cast(accounts.churned_at as date)
                else cast(timezone(zones.timezone, timezone('UTC', accounts.churned_at)) as date)
            end as churned_day
        from accounts
        inner join (select distinct account_id, timezone from subjects) as zones on zones.account_id = accounts.account_id
        where accounts.churned_at is not null
    ) as churned
    cross join settings
    where case when churned.churned_whole then churned.churned_day <= settings.today else churned.churned_at < settings.until end
),

ends as (
    select journey, subject, ts, seq, day, whole, earliest, latest from end_events
    union all
    select started.journey, started.subject, churns.churned_at as ts, null as seq, churns.churned_day as day,
        churns.churned_whole as whole, churns.earliest, churns.latest
    from started
    inner join churns on churns.account_id = started.account_id
    where started.end_kind = 'account' and churns.latest >= started.started_earliest
),

-- a case that belongs to no account is in the segment that takes everybody
everybody as (
    select segments.journey, arg_min(segments.segment, segments.position) as segment,
        coalesce(versions.from_day, date '0001-01-01') as from_day, coalesce(versions.to_day, date '9999-12-31') as to_day
    from work.segments as segments
    inner join work.journey_versions as versions on versions.journey = segments.journey and versions.version_no = segments.version_no
    where segments.rule is null
    group by segments.journey, versions.from_day, versions.to_day
)

select
    started.journey, started.version_no, started.journey_version, started.case_id, started.account_id,
    coalesce(segments.segment, everybody.segment) as segment,
    started.started_at, case when started.started_whole then 'day' else 'second' end as started_precision,
    ends.ts as ended_at, case when ends.whole then 'day' when ends.ts is not null then 'second' end as ended_precision,
    started.timezone, started.subject,
    started.started_seq, started.started_day, started.started_earliest, started.started_latest,
    ends.seq as ended_seq, ends.day as ended_day, ends.earliest as ended_earliest, ends.latest as ended_latest
from started
left join ends on ends.journey = started.journey and ends.subject = started.subject
left join churns as gone on gone.account_id = started.account_id
left join work.account_segments as segments
    on segments.journey = started.journey and segments.account_id = started.account_id
    and segments.from_ts <= started.started_at and segments.to_ts > started.started_at
left join everybody
    on started.account_id is null and everybody.journey = started.journey
    and everybody.from_day <= started.started_day and everybody.to_day > started.started_day
where not coalesce(started.end_kind = 'account' and gone.latest < started.started_earliest, false)
