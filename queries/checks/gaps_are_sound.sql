-- fails: a silence has no id of its own, no end though it is closed, an end though it is open, or a length that is no number
-- reads: main.communication_gaps
with counted as (
    select gap_id, account_id, side, status, started_at, ended_at, days, business_days, dark_days, internal_events,
        count(*) over (partition by gap_id) as copies
    from main.communication_gaps
)

select gap_id, account_id, side, status, started_at, ended_at, days, copies
from counted
where gap_id is null
    or copies > 1
    or started_at is null
    or status not in ('closed', 'open', 'unknown')
    or (status = 'closed' and ended_at is null)
    or (status = 'open' and ended_at is not null)
    or days is null or not isfinite(days) or days < 0
    or (business_days is not null and not isfinite(business_days))
    or dark_days > internal_events
order by account_id, side, started_at, gap_id
