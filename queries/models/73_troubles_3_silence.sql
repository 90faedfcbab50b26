-- Silences and silent hand-offs in a stage, as the KPIs count them: silences on the vendor's side (the customer hears nothing), or where
-- the journey does not measure that the mutual one, else the customer's, in the stage in which they began; hand-offs whose pause was a
-- silence of the vendor's side, in the stage in which the new team spoke first. The days beyond the threshold of the silence, business
-- days where the threshold is in these. A silence of an account counts once in a stage, and hurts each of the account's cases in it.
-- Unknown ones are no trouble: no data is not silence. Their visits are in neither group.
-- table: work.troubles
-- grain: one row per visit, kind and touchpoint (here none)
-- order: passage, kind, touchpoint
-- reads: main.communication_gaps, main.handoffs, work.passages, work.spans, work.journey_versions, work.settings
with settings as (
    select today from work.settings
),

-- the side that the version in force on a day measures
sides as (
    select journey, coalesce(from_day, date '0001-01-01') as from_day, coalesce(to_day, date '9999-12-31') as to_day,
        case when silence_vendor then 'vendor' when silence_mutual then 'mutual' when silence_customer then 'customer' end as side
    from work.journey_versions
),

gaps as (
    select spans.account_no, gaps.side, gaps.started_at, gaps.started_day, gaps.ended_day, gaps.event_after, gaps.status,
        gaps.days, gaps.business_days, gaps.threshold
    from main.communication_gaps as gaps
    inner join work.spans as spans on spans.account_id = gaps.account_id
    where gaps.side = 'vendor' or gaps.side in (select side from sides)
),

silences as (
    select passages.passage, gaps.status, gaps.days, gaps.business_days, gaps.threshold,
        passages.held_until is null or gaps.started_at >= passages.held_until as counts, coalesce(gaps.ended_day, settings.today) as last_day
    from gaps
    inner join work.passages as passages
        on passages.account_no = gaps.account_no and passages.entered_at <= gaps.started_at
        and (passages.left_at is null or passages.left_at > gaps.started_at)
    inner join sides
        on sides.journey = passages.journey and sides.side = gaps.side
        and sides.from_day <= gaps.started_day and sides.to_day > gaps.started_day
    cross join settings
),

handoffs as (
    select passages.passage, gaps.status, gaps.days, gaps.business_days, gaps.threshold,
        passages.held_until is null or handoffs.ts >= passages.held_until as counts, handoffs.day as last_day
    from main.handoffs as handoffs
    inner join gaps on gaps.event_after = handoffs.event_after and gaps.side = 'vendor'
    inner join work.passages as passages
        on passages.account_no = gaps.account_no and passages.entered_at <= handoffs.ts
        and (passages.left_at is null or passages.left_at > handoffs.ts)
),

troubles as (
    select passage, 'silence' as kind, status, days, business_days, threshold, counts, last_day from silences
    union all
    select passage, 'silent_handoff' as kind, status, days, business_days, threshold, counts, last_day from handoffs
),

measured as (
    select passage, kind, status <> 'unknown' as sure, status <> 'unknown' and counts as counts, last_day,
        cast(greatest(
            case when threshold like '%bd' then business_days else days end - cast(rtrim(threshold, 'bd') as double), 0
        ) as decimal(18, 6)) as days_beyond
    from troubles
)

select passage, kind,
    count(case when counts then 1 end) as occurrences,
    sum(case when counts then days_beyond end) as excess_days,
    max(case when counts then last_day end) as last_day,
    case when bool_or(sure) then true end as hurt
from measured
group by passage, kind
