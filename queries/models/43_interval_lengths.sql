-- What of each interval is known. No data is not silence: an open interval is seen up to the oldest watermark of the sources that
-- give communications, and of one that something cuts the longest piece counts (see 42_sure_pieces).
-- Business days are the time on business days of the account's zone, by its clock; a whole day at either end counts days only.
-- Without any source of communications nothing is known of any interval, and there is no row.
-- table: work.interval_lengths
-- grain: one row per interval
-- order: side, seq
-- reads: work.intervals, work.spans, work.sure_pieces, work.watermarks, work.business_days, work.settings
with settings as (
    select as_of, until from work.settings
),

horizon as (
    select min(case when watermarks.fresh then settings.as_of else watermarks.watermark end) as seen_until
    from work.watermarks as watermarks
    cross join settings
    where watermarks.communicates
    having count(*) > 0
),

zones as (
    select distinct timezone from work.spans
),

horizon_in_zone as (
    select zones.timezone, horizon.seen_until,
        cast(timezone(zones.timezone, timezone('UTC', least(horizon.seen_until, settings.until - interval 1 microsecond))) as date) as seen_day
    from zones
    cross join settings
    cross join horizon
),

intervals as (
    select intervals.side, intervals.seq, spans.timezone, intervals.open,
        intervals.from_ts, intervals.from_day, intervals.from_whole, intervals.to_ts, intervals.to_day, intervals.to_whole
    from work.intervals as intervals
    inner join work.spans as spans on spans.account_no = intervals.account_no
),

-- Everything to measure: each interval as a whole, what is seen of an open one, and the sure pieces of one that something cuts.
stretches as (
    select 'whole' as part, side, seq, timezone, from_ts, from_day, to_ts, to_day, from_whole or to_whole as whole
    from intervals
    union all
    select 'seen' as part, intervals.side, intervals.seq, intervals.timezone, intervals.from_ts, intervals.from_day,
        greatest(horizon.seen_until, intervals.from_ts) as to_ts, greatest(horizon.seen_day, intervals.from_day) as to_day,
        intervals.from_whole as whole
    from intervals
    inner join horizon_in_zone as horizon on horizon.timezone = intervals.timezone
    where intervals.open
    union all
    select 'piece' as part, pieces.side, pieces.seq, intervals.timezone, pieces.from_ts, pieces.from_day, pieces.to_ts, pieces.to_day,
        pieces.from_whole or pieces.to_whole as whole
    from work.sure_pieces as pieces
    inner join intervals on intervals.side = pieces.side and intervals.seq = pieces.seq
),

-- A zone is asked for the local time only on days on which its clocks change.
clocks as (
    select stretches.part, stretches.side, stretches.seq, stretches.whole,
        stretches.to_day - stretches.from_day as whole_days,
        epoch_us(stretches.to_ts) - epoch_us(stretches.from_ts) as elapsed_us,
        last.business_before - first.business_before as business_whole_days,
        case
            when stretches.whole or not first.business then 0
            when first.even then epoch_us(stretches.from_ts) - epoch_us(first.begins_at)
            else epoch_us(timezone(stretches.timezone, timezone('UTC', stretches.from_ts))) - epoch_us(first.day)
        end as from_clock_us,
        case
            when stretches.whole or not last.business then 0
            when last.even then epoch_us(stretches.to_ts) - epoch_us(last.begins_at)
            else epoch_us(timezone(stretches.timezone, timezone('UTC', stretches.to_ts))) - epoch_us(last.day)
        end as to_clock_us
    from stretches
    left join work.business_days as first on first.timezone = stretches.timezone and first.day = stretches.from_day
    left join work.business_days as last on last.timezone = stretches.timezone and last.day = stretches.to_day
),

lengths as (
    select part, side, seq,
        case when whole then whole_days else elapsed_us / 86400000000.0 end as days,
        (business_whole_days * 86400000000 + to_clock_us - from_clock_us) / 86400000000.0 as business_days
    from clocks
),

longest_pieces as (
    select side, seq, max(days) as days, max(business_days) as business_days
    from lengths
    where part = 'piece'
    group by side, seq
)

select intervals.side, intervals.seq, intervals.business_days,
    seen.days as seen_days, seen.business_days as seen_business_days,
    longest_pieces.days as sure_days, longest_pieces.business_days as sure_business_days
from lengths as intervals
cross join horizon
left join lengths as seen on seen.side = intervals.side and seen.seq = intervals.seq and seen.part = 'seen'
left join longest_pieces on longest_pieces.side = intervals.side and longest_pieces.seq = intervals.seq
where intervals.part = 'whole'
