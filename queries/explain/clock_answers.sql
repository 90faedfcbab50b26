-- Tickets of a source in which our answer stands before the customer's question.
-- grain: one row per ticket, the first hundred
-- param: source varchar null the source
-- reads: main.events
with posts as (
    select
        case_id,
        min(ts) filter (where direction = 'inbound' and activity = 'opened_ticket') as asked_at,
        min(ts) filter (where direction = 'outbound' and activity <> 'opened_ticket') as answered_at
    from main.events
    where source = cast($source as varchar) and case_id is not null and visibility = 'public'
        and automation in ('human', 'helpdesk_relay') and ts_precision <> 'day'
    group by case_id
)

select case_id, asked_at, answered_at
from posts
where answered_at < asked_at
order by asked_at, case_id
limit 100
