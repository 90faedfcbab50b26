-- The local day of every quarter of an hour in which something happened, in the config's zone and in those of accounts. No zone
-- changes its day within one, and there are thousands of them where there are millions of events.
-- table: work.local_days
-- grain: one row per zone and quarter of an hour
-- order: timezone, quarter
-- reads: work.landed_events, work.settings, main.accounts
with quarters as (
    select epoch_us(ts) // 900000000 as quarter
    from work.landed_events
    where ts_precision is distinct from 'day'
    group by epoch_us(ts) // 900000000
),

zones as (
    select timezone from work.settings
    union
    select timezone from main.accounts where timezone is not null
)

select
    zones.timezone, quarters.quarter,
    timezone(zones.timezone, timezone('UTC', make_timestamp(quarters.quarter * 900000000)))::date as day
from quarters
cross join zones
where quarters.quarter is not null
