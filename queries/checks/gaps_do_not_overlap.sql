-- fails: two silences of one account overlap on one side
-- reads: main.communication_gaps
with followed as (
    select gap_id, account_id, side, started_at, ended_at,
        lead(gap_id) over (partition by account_id, side order by started_at, gap_id) as next_gap_id,
        lead(started_at) over (partition by account_id, side order by started_at, gap_id) as next_started_at
    from main.communication_gaps
)

select gap_id, account_id, side, started_at, ended_at, next_gap_id, next_started_at
from followed
where next_gap_id is not null and (ended_at is null or ended_at > next_started_at)
order by account_id, side, started_at, gap_id
