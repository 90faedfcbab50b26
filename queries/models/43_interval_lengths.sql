-- What of each interval is known. No data is not silence: an open interval is seen up to the oldest watermark of the sources that
-- give communications, and a stretch in which one of them was out proves nothing, so the longest piece between outages counts. On the
-- sides of the vendor and of the customer a communication of unknown direction may have been of either, so it ends a piece, too.
-- Business days are the time on business days of the account's zone, by its clock; a whole day at either end counts days only.
-- Without any source of communications nothing is known of any interval, and there is no row.
-- table: work.interval_lengths
-- grain: one row per interval
-- order: side, seq
-- reads: work.intervals, work.spans, work.silences, work.communications, work.watermarks, work.outages, work.business_days, work.settings
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

unclear as (
    select spans.account_no, spans.timezone, communications.ts, communications.day, communications.ts_precision = 'day' as whole
    from work.communications as communications
    inner join work.spans as spans on spans.account_no = communications.account_no
    where communications.direction = 'unknown' and not communications.vendor and not communications.customer
),

-- Who sees the same: 0, everybody; an account with communications of unknown direction by itself, on the sides of one party.
viewers as (
    select 0 as viewer, timezone from zones
    union all
    select distinct account_no as viewer, timezone from unclear
),

intervals as (
    select intervals.side, intervals.seq, spans.timezone, intervals.open,
        case when intervals.side = 'mutual' then 0 else coalesce(viewers.viewer, 0) end as viewer,
        intervals.from_ts, intervals.from_day, intervals.from_whole, intervals.to_ts, intervals.to_day, intervals.to_whole
    from work.intervals as intervals
    inner join work.spans as spans on spans.account_no = intervals.account_no
    left join viewers on viewers.viewer = intervals.account_no
),

spots as (
    select viewers.viewer, viewers.timezone, outages.from_ts, outages.to_ts,
        cast(timezone(viewers.timezone, timezone('UTC', outages.from_ts)) as date) as from_day,
        cast(timezone(viewers.timezone, timezone('UTC', outages.to_ts)) as date) as to_day,
        false as whole
    from work.outages as outages
    cross join viewers
    union all
    select account_no as viewer, timezone, ts as from_ts, ts as to_ts, day as from_day, day as to_day, whole
    from unclear
),

-- Overlapping ones made one, with the neighbours before and after.
islands as (
    select viewer, timezone, from_ts, to_ts, from_day, to_day, whole,
        sum(case when reached is null or from_ts > reached then 1 else 0 end) over (
            partition by viewer, timezone order by from_ts, to_ts rows between unbounded preceding and current row
        ) as island
    from (
        select viewer, timezone, from_ts, to_ts, from_day, to_day, whole,
            max(to_ts) over (
                partition by viewer, timezone order by from_ts, to_ts rows between unbounded preceding and 1 preceding
            ) as reached
        from spots
    )
),

blind as (
    select viewer, timezone, from_ts, to_ts, from_day, to_day, whole,
        lag(to_ts) over in_order as last_to_ts, lag(to_day) over in_order as last_to_day, lag(whole) over in_order as last_whole,
        lead(from_ts) over in_order as next_from_ts, lead(from_day) over in_order as next_from_day, lead(whole) over in_order as next_whole
    from (
        select viewer, timezone, island, min(from_ts) as from_ts, max(to_ts) as to_ts, min(from_day) as from_day, max(to_day) as to_day,
            bool_and(whole) as whole
        from islands
        group by viewer, timezone, island
    )
    window in_order as (partition by viewer, timezone order by from_ts)
),

touched as (
    select intervals.side, intervals.seq, intervals.timezone,
        intervals.from_ts, intervals.from_day, intervals.from_whole, intervals.to_ts, intervals.to_day, intervals.to_whole,
        blind.from_ts as blind_from_ts, blind.to_ts as blind_to_ts, blind.from_day as blind_from_day, blind.to_day as blind_to_day,
        blind.whole as blind_whole, blind.last_to_ts, blind.last_to_day, blind.last_whole,
        blind.next_from_ts, blind.next_from_day, blind.next_whole
    from intervals
    inner join blind
        on blind.viewer = intervals.viewer and blind.timezone = intervals.timezone
        and blind.from_ts < intervals.to_ts and blind.to_ts > intervals.from_ts
),

pieces as (
    select side, seq, timezone,
        case when last_to_ts > from_ts then last_to_ts else from_ts end as from_ts,
        case when last_to_ts > from_ts then last_to_day else from_day end as from_day,
        blind_from_ts as to_ts, blind_from_day as to_day,
        blind_whole or case when last_to_ts > from_ts then last_whole else from_whole end as whole
    from touched
    where blind_from_ts > from_ts
    union all
    select side, seq, timezone,
        blind_to_ts as from_ts, blind_to_day as from_day,
        case when next_from_ts < to_ts then next_from_ts else to_ts end as to_ts,
        case when next_from_ts < to_ts then next_from_day else to_day end as to_day,
        blind_whole or case when next_from_ts < to_ts then next_whole else to_whole end as whole
    from touched
    where blind_to_ts < to_ts
),

-- like in work.intervals: an hour of slack, and two days for zones and whole days
shortest as (
    select min(value) - 2.05 as days from work.silences
),

-- Everything to measure: each interval as a whole, what is seen of an open one, the pieces that may reach a threshold before, between
-- and after what is blind, and a piece of no length so that an interval without such a piece has one too.
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
    select 'piece' as part, pieces.side, pieces.seq, pieces.timezone, pieces.from_ts, pieces.from_day, pieces.to_ts, pieces.to_day, pieces.whole
    from pieces
    cross join shortest
    where epoch_us(pieces.to_ts) - epoch_us(pieces.from_ts) >= shortest.days * 86400000000
    union all
    select distinct 'piece' as part, side, seq, timezone, from_ts, from_day, from_ts as to_ts, from_day as to_day, true as whole
    from touched
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
