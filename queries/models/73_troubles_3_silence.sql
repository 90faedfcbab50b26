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
    select spans.account_no, gaps.gap_id, gaps.side, gaps.started_at, gaps.started_day, gaps.event_after, gaps.status,
        cast(greatest(
            case when gaps.threshold like '%bd' then gaps.business_days else gaps.days end - cast(rtrim(gaps.threshold, 'bd') as double), 0
        ) as decimal(18, 6)) as days_beyond,
        case
            when gaps.ended_at is null then settings.today
            -- a midnight is what is known to the day
            when gaps.ended_at = date_trunc('day', gaps.ended_at) then cast(gaps.ended_at as date)
            else cast(timezone(spans.timezone, timezone('UTC', gaps.ended_at)) as date)
        end as last_day
    from main.communication_gaps as gaps
    inner join work.spans as spans on spans.account_id = gaps.account_id
    cross join settings
),

silences as (
    select passages.passage, passages.journey, passages.stage, 'silence' as kind, gaps.gap_id, gaps.status, gaps.days_beyond, gaps.last_day
    from gaps
    inner join work.passages as passages
        on passages.account_no = gaps.account_no and passages.entered_at <= gaps.started_at
        and (passages.left_at is null or passages.left_at > gaps.started_at)
    inner join sides
        on sides.journey = passages.journey and sides.side = gaps.side
        and sides.from_day <= gaps.started_day and sides.to_day > gaps.started_day
),

handoffs as (
    select passages.passage, passages.journey, passages.stage, 'silent_handoff' as kind, gaps.gap_id, gaps.status, gaps.days_beyond,
        handoffs.day as last_day
    from main.handoffs as handoffs
    inner join gaps on gaps.event_after = handoffs.event_after and gaps.side = 'vendor'
    inner join work.passages as passages
        on passages.account_no = gaps.account_no and passages.entered_at <= handoffs.ts
        and (passages.left_at is null or passages.left_at > handoffs.ts)
),

placed as (
    select passage, kind, status, days_beyond, last_day,
        row_number() over (partition by gap_id, kind, journey, stage order by passage) = 1 as counts
    from (
        select passage, journey, stage, kind, gap_id, status, days_beyond, last_day from silences
        union all
        select passage, journey, stage, kind, gap_id, status, days_beyond, last_day from handoffs
    )
)

select passage, kind,
    count(case when counts and status <> 'unknown' then 1 end) as occurrences,
    sum(case when counts and status <> 'unknown' then days_beyond end) as excess_days,
    max(case when counts and status <> 'unknown' then last_day end) as last_day,
    case when bool_or(status <> 'unknown') then true end as hurt
from placed
group by passage, kind
