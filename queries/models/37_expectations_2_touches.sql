-- The touches that can fulfil an expectation, with their time since the stay began.
-- table: work.expectation_touches
-- grain: one row per expectation and touch of its touchpoint in its window
-- order: journey, subject, number, touchpoint_position, ts, seq
-- reads: work.expectations, work.placed_touches, work.business_days
with expectations as (
    select journey, subject, number, touchpoint_position, unit, timezone, every_us, from_earliest, after_latest, until_latest,
        entered_at, entered_day, entered_whole, entered_worked
    from work.expectations
),

touches as (
    select journey, subject, touchpoint_position, ts, seq, day, whole, earliest, latest
    from work.placed_touches
),

within as (
    select expectations.journey, expectations.subject, expectations.number, expectations.touchpoint_position,
        expectations.unit, expectations.every_us, touches.ts, touches.seq, touches.day, touches.whole,
        expectations.entered_at, expectations.entered_day, expectations.entered_whole, expectations.entered_worked,
        case when expectations.unit = 'bd' then expectations.timezone end as timezone
    from touches
    inner join expectations
        on expectations.journey = touches.journey and expectations.subject = touches.subject
        and expectations.touchpoint_position = touches.touchpoint_position
    where (expectations.from_earliest is null or touches.latest >= expectations.from_earliest)
        and (expectations.after_latest is null or touches.earliest > expectations.after_latest)
        and (expectations.until_latest is null or touches.earliest <= expectations.until_latest)
),

timed as (
    select within.journey, within.subject, within.number, within.touchpoint_position, within.every_us, within.ts, within.seq,
        case
            when within.unit = 'd' and (within.whole or within.entered_whole)
                then (within.day - within.entered_day) * 86400000000
            when within.unit = 'd' then epoch_us(within.ts) - epoch_us(within.entered_at)
            when within.whole or within.entered_whole
                then (days.business_before - within.entered_worked // 86400000000) * 86400000000
            else days.business_before * 86400000000 - within.entered_worked + case
                when not days.business then 0
                when days.even then greatest(least(epoch_us(within.ts) - epoch_us(days.begins_at), 86400000000), 0)
                else epoch_us(cast(timezone(within.timezone, timezone('UTC', within.ts)) as time))
            end
        end as after_us
    from within
    left join work.business_days as days on days.timezone = within.timezone and days.day = within.day
)

select journey, subject, number, touchpoint_position, ts, seq, after_us,
    -- the period of a recurring touchpoint that it falls into
    case when every_us is not null then greatest((after_us + every_us - 1) // every_us, 1) end as period
from timed
