-- Where the events of a file stand in the order of all events: seq = first + recno * step + idx * shares + share, where share
-- counts the accounts of one message. Files keep their order, records the order of their file.
-- table: work.places
-- grain: one row per input file
-- order: file_id
-- reads: work.inputs, work.landed_events, work.message_accounts
with lengths as (
    select file_id, max(recno) as records, max(idx) + 1 as events
    from work.landed_events
    group by file_id
),

shares as (
    select coalesce(max(share), 0) + 1 as shares from work.message_accounts
),

steps as (
    select
        inputs.file_id, inputs.file_no, shares.shares,
        max(lengths.events) over () * shares.shares as step,
        lengths.records
    from work.inputs as inputs
    join lengths on lengths.file_id = inputs.file_id
    cross join shares
)

select
    file_id, step, shares,
    -- records are numbered from 1, so a file's last record still lies below the next file's first
    coalesce(sum(records + 1) over (order by file_no rows between unbounded preceding and 1 preceding), 0) * step as first
from steps
