-- How far the wall clock of the zone getvariable('offsets_zone') is ahead of UTC, in microseconds, for each week from 1990 to
-- 2101; NULL for a week in which, or within a day of which, the clock is changed.
with weeks as (
    select week, timestamp '1990-01-01' + to_days(7 * cast(week as integer)) as from_wall
    from range(5800) as numbers (week)
),

days as (
    select week, from_wall + to_days(cast(day as integer)) as wall
    from weeks
    cross join range(-1, 9) as numbers (day)
),

offsets as (
    select week, epoch_us(wall) - epoch_us(timezone('UTC', timezone(cast(getvariable('offsets_zone') as varchar), wall))) as ahead
    from days
),

steady as (
    select week, case when min(ahead) = max(ahead) then min(ahead) end as ahead
    from offsets
    group by week
)

select list(ahead order by week)
from steady
