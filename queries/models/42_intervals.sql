-- From one communication of an account to the next, on each side: the vendor's (the customer hears nothing), the customer's (we
-- hear nothing), and mutual (nobody says anything). The account's start opens the first interval; its churn closes the last, or
-- now does (open). Only what can reach a threshold, or trip a risk, is kept. With a day precision at either end whole days are counted.
-- table: work.intervals
-- grain: one row per account, side and interval worth a closer look
-- order: side, seq
-- reads: work.communications, work.spans, work.silences, work.risks, work.settings
with settings as (
    select as_of, until from work.settings
),

-- An hour of slack: on the day when clocks go forward business time outruns time.
shortest as (
    select min(value) - 0.05 as days
    from (
        select value from work.silences
        union all
        select over_value as value from work.risks where cause = 'silence'
    )
),

now_in_zone as (
    select zones.timezone, settings.as_of,
        -- as_of is the end of its day: the day is that of the last instant before it
        cast(timezone(zones.timezone, timezone('UTC', settings.until - interval 1 microsecond)) as date) as as_of_day
    from (select distinct timezone from work.spans) as zones
    cross join settings
),

-- In the order of account number, ts and seq. The start is a point in front of all: on the day of a start that is known to the day only,
-- a communication may be earlier than it.
points as (
    select spans.account_no, communications.seq, communications.ts, communications.day, communications.ts_precision = 'day' as whole,
        communications.ts as placed_at,
        communications.vendor and spans.vendor as vendor,
        communications.customer and spans.customer as customer,
        spans.mutual
    from work.communications as communications
    inner join work.spans as spans on spans.account_no = communications.account_no
    where
        case
            when spans.started_whole or communications.ts_precision = 'day' then communications.day >= spans.started_day
            else communications.ts >= spans.started_at
        end
        and case
            when spans.ended_at is null then true
            when spans.ended_whole or communications.ts_precision = 'day' then communications.day <= spans.ended_day
            else communications.ts <= spans.ended_at
        end
    union all
    select account_no, -account_no, started_at, started_day, started_whole, timestamp '0001-01-01', vendor, customer, mutual
    from work.spans
),

vendor_side as (
    select 'vendor' as side, account_no, seq, ts, day, whole,
        lead(seq) over following as next_seq, lead(ts) over following as next_ts,
        lead(day) over following as next_day, lead(whole) over following as next_whole
    from points
    where vendor
    window following as (partition by account_no order by placed_at, seq)
),

customer_side as (
    select 'customer' as side, account_no, seq, ts, day, whole,
        lead(seq) over following as next_seq, lead(ts) over following as next_ts,
        lead(day) over following as next_day, lead(whole) over following as next_whole
    from points
    where customer
    window following as (partition by account_no order by placed_at, seq)
),

mutual_side as (
    select 'mutual' as side, account_no, seq, ts, day, whole,
        lead(seq) over following as next_seq, lead(ts) over following as next_ts,
        lead(day) over following as next_day, lead(whole) over following as next_whole
    from points
    where mutual
    window following as (partition by account_no order by placed_at, seq)
),

long_ones as (
    select side, account_no, seq, ts, day, whole, next_seq, next_ts, next_day, next_whole
    from (
        select side, account_no, seq, ts, day, whole, next_seq, next_ts, next_day, next_whole from vendor_side
        union all
        select side, account_no, seq, ts, day, whole, next_seq, next_ts, next_day, next_whole from customer_side
        union all
        select side, account_no, seq, ts, day, whole, next_seq, next_ts, next_day, next_whole from mutual_side
    )
    cross join settings
    cross join shortest
    -- two days of slack for zones and whole days; the exact length follows
    where epoch_us(coalesce(next_ts, settings.as_of)) - epoch_us(ts) >= (shortest.days - 2) * 86400000000
),

-- Only the last interval of an account needs its end.
ended as (
    select account_no, side, seq, next_seq, false as open,
        ts as from_ts, day as from_day, whole as from_whole, next_ts as to_ts, next_day as to_day, next_whole as to_whole
    from long_ones
    where next_seq is not null
    union all
    select
        long_ones.account_no, long_ones.side, long_ones.seq, null as next_seq, spans.ended_at is null as open,
        long_ones.ts as from_ts, long_ones.day as from_day, long_ones.whole as from_whole,
        coalesce(spans.ended_at, now_in_zone.as_of) as to_ts,
        coalesce(spans.ended_day, now_in_zone.as_of_day) as to_day,
        spans.ended_at is not null and spans.ended_whole as to_whole
    from long_ones
    inner join work.spans as spans on spans.account_no = long_ones.account_no
    inner join now_in_zone on now_in_zone.timezone = spans.timezone
    where long_ones.next_seq is null
),

measured as (
    select account_no, side, seq, next_seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole,
        case when from_whole or to_whole then to_day - from_day
            else (epoch_us(to_ts) - epoch_us(from_ts)) / 86400000000.0 end as days
    from ended
)

select account_no, side, seq, next_seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole, measured.days
from measured
cross join shortest
where measured.days >= shortest.days
