-- How long every case has waited for each feature, as the curves of adoption need it. A case is known from the day on which the records
-- begin (see time_to_value.sql), and as one that could get to the feature from the day on which its journey first had it: entry is the
-- later of the two, counted from the start, else 0.
-- grain: one row per case and touchpoint with a feature group
-- order: journey, milestone_or_stage, segment, cohort, entry, days, outcome
-- reads: work.adoptions, work.outages, work.source_days, work.watermarks
with first_records as (
    select min(source_days.first_ts) as first_ts, min(source_days.day) as first_day
    from work.source_days as source_days
    inner join work.watermarks as watermarks on watermarks.source = source_days.source
    where watermarks.communicates
),

late_records as (
    select first_ts, first_day
    from first_records
    where exists (select 1 from work.outages as outages where outages.to_ts <= first_records.first_ts)
),

adoptions as (
    select adoptions.journey, adoptions.journey_version, adoptions.touchpoint, adoptions.segment, adoptions.started_day,
        adoptions.days, adoptions.outcome,
        coalesce(least(
            (epoch_us(late_records.first_ts) - epoch_us(adoptions.started_at)) / 86400000000.0,
            late_records.first_day - adoptions.started_day
        ), 0) as recorded_after,
        coalesce(least(
            (epoch_us(timezone('UTC', timezone(adoptions.timezone, cast(adoptions.since_day as timestamp)))) - epoch_us(adoptions.started_at)) / 86400000000.0,
            adoptions.since_day - adoptions.started_day
        ), 0) as offered_after
    from work.adoptions as adoptions
    left join late_records on true
)

select
    journey, journey_version, touchpoint as milestone_or_stage, segment,
    concat(extract(year from started_day), 'Q', extract(quarter from started_day)) as cohort,
    cast(greatest(recorded_after, offered_after, 0) as double) as entry, days, outcome
from adoptions
order by journey, milestone_or_stage, segment, cohort, entry, days, outcome
