-- The calendar with the instants at which its days begin, so that a time of day is a subtraction: millions of conversions between
-- zones would take longer than everything else. even: the clocks do not change on that day.
-- table: work.business_days
-- grain: one row per zone and local day
-- order: timezone, day
-- reads: work.calendar
with days as (
    select timezone, day, business, business_before,
        timezone('UTC', timezone(timezone, cast(day as timestamp))) as begins_at,
        timezone('UTC', timezone(timezone, cast(day + 1 as timestamp))) as ends_at
    from work.calendar
)

select timezone, day, business, business_before, begins_at,
    epoch_us(ends_at) - epoch_us(begins_at) = 86400000000 as even
from days
