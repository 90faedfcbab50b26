-- The business hours of every local day as instants, so that the business time between two instants is a subtraction. A day that is
-- no business day has none. Where the clocks change within the hours, the day has an hour more or less;
-- hours that begin or end in the hour that is skipped or repeated are taken as the zone's rules resolve such a time.
-- table: work.business_hours
-- grain: one row per zone and local day
-- order: timezone, day
-- reads: work.calendar, work.settings
with settings as (
    select business_from_minute, business_to_minute from work.settings
),

days as (
    select calendar.timezone, calendar.day, calendar.business,
        timezone('UTC', timezone(calendar.timezone, cast(calendar.day as timestamp) + to_minutes(settings.business_from_minute))) as from_ts,
        timezone('UTC', timezone(calendar.timezone, cast(calendar.day as timestamp) + to_minutes(settings.business_to_minute))) as to_ts
    from work.calendar as calendar
    cross join settings
),

lengths as (
    select timezone, day, from_ts,
        case when business then greatest(epoch_us(to_ts) - epoch_us(from_ts), 0) else 0 end as worked
    from days
)

select timezone, day, from_ts, worked,
    cast(sum(worked) over (partition by timezone order by day rows between unbounded preceding and current row) - worked as bigint) as worked_before
from lengths
