-- What no outage and no doubt touches: an interval without a communication is cut where a source that gives communications was out, and on
-- the sides of the vendor and of the customer where a communication is of unknown direction, as it may have been of either. The
-- pieces that may reach a threshold or trip a risk are kept, and one of no length, so that what is cut can be told from what is not.
-- table: work.sure_pieces
-- grain: one row per piece of an interval that something cuts
-- order: side, seq, from_ts, to_ts
-- reads: work.intervals, work.spans, work.silences, work.risks, work.communications, work.outages
with zones as (
    select distinct timezone from work.spans
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
    select intervals.side, intervals.seq, spans.timezone,
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
    select side, seq,
        case when last_to_ts > from_ts then last_to_ts else from_ts end as from_ts,
        case when last_to_ts > from_ts then last_to_day else from_day end as from_day,
        case when last_to_ts > from_ts then last_whole else from_whole end as from_whole,
        blind_from_ts as to_ts, blind_from_day as to_day, blind_whole as to_whole
    from touched
    where blind_from_ts > from_ts
    union
    select side, seq,
        blind_to_ts as from_ts, blind_to_day as from_day, blind_whole as from_whole,
        case when next_from_ts < to_ts then next_from_ts else to_ts end as to_ts,
        case when next_from_ts < to_ts then next_from_day else to_day end as to_day,
        case when next_from_ts < to_ts then next_whole else to_whole end as to_whole
    from touched
    where blind_to_ts < to_ts
),

-- like in work.intervals: an hour of slack, and two days for zones and whole days
shortest as (
    select min(value) - 2.05 as days
    from (
        select value from work.silences
        union all
        select over_value as value from work.risks where cause = 'silence'
    )
)

select pieces.side, pieces.seq, pieces.from_ts, pieces.from_day, pieces.from_whole, pieces.to_ts, pieces.to_day, pieces.to_whole
from pieces
cross join shortest
where epoch_us(pieces.to_ts) - epoch_us(pieces.from_ts) >= shortest.days * 86400000000
union
select side, seq, from_ts, from_day, true as from_whole, from_ts as to_ts, from_day as to_day, true as to_whole
from touched
