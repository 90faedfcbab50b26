-- The events that mean something to a journey: some rule holds for them.
-- table: work.marked_events
-- grain: one row per event and subject (its account, its case) that it belongs to
-- order: subject, ts, seq
-- reads: main.events, work.event_shapes, work.rule_shapes, work.subjects
with shapes as (
    select distinct shape from work.rule_shapes
),

marks as (
    select event_shapes.seq, event_shapes.shape
    from work.event_shapes as event_shapes
    inner join shapes on shapes.shape = event_shapes.shape
),

events as (
    select events.seq, events.ts, events.day, coalesce(events.ts_precision = 'day', false) as whole,
        events.account_id, events.case_id, marks.shape
    from main.events as events
    inner join marks on marks.seq = events.seq
),

subjects as (
    select subject, case_kind, case_id from work.subjects
),

belonging as (
    select subjects.subject, events.seq, events.ts, events.day, events.whole, events.shape
    from events
    inner join subjects on subjects.case_kind = 'account' and subjects.case_id = events.account_id
    union all
    select subjects.subject, events.seq, events.ts, events.day, events.whole, events.shape
    from events
    inner join subjects on subjects.case_kind = 'case' and subjects.case_id = events.case_id
)

-- A day has room for 10^12; its instants lie within three days around its midnight in UTC.
select
    subject, seq, ts, day, whole,
    (day - date '1970-01-01') * 1000000000000
        + case when whole then 0 else epoch_us(ts) - epoch_us(cast(day as timestamp)) + 100000000000 end as earliest,
    (day - date '1970-01-01') * 1000000000000
        + case when whole then 999999999999 else epoch_us(ts) - epoch_us(cast(day as timestamp)) + 100000000000 end as latest,
    shape
from belonging
