-- The accounts whose events are others than the night before knew, as far as they lie before the end of a period of which a number has
-- changed. A sum over the events of an account tells, so that only the few that differ need be looked at one by one; where no number has
-- changed, no event is read. Where a record is read from (file, line) may change without changing what it says.
-- table: work.changed_histories
-- grain: one row per account with such an event; '' stands for the events that are tied to none
-- order: account_id
-- reads: work.changed_numbers, main.events, work.last_events
with bound as (
    select max(to_day) as day
    from work.changed_numbers
    having count(*) > 0
),

was as (
    select coalesce(events.account_id, '') as account_id, count(*) as events,
        bit_xor(hash(
            events.event_id, events.ts, events.ts_precision, events.case_id, events.activity, events.channel, events.direction,
            events.visibility, events.automation, events.actor_type, events.resource, events.team, events.thread_id, events.field,
            events.value_from, events.value_to, events.score, events.subject, events.features, events.day
        )) as fingerprint
    from work.last_events as events
    cross join bound
    where events.day < bound.day
    group by coalesce(events.account_id, '')
),

now as (
    select coalesce(events.account_id, '') as account_id, count(*) as events,
        bit_xor(hash(
            events.event_id, events.ts, events.ts_precision, events.case_id, events.activity, events.channel, events.direction,
            events.visibility, events.automation, events.actor_type, events.resource, events.team, events.thread_id, events.field,
            events.value_from, events.value_to, events.score, events.subject, events.features, events.day
        )) as fingerprint
    from main.events as events
    cross join bound
    where events.day < bound.day
    group by coalesce(events.account_id, '')
)

select coalesce(was.account_id, now.account_id) as account_id
from was
full outer join now on now.account_id = was.account_id
where was.fingerprint is distinct from now.fingerprint or was.events is distinct from now.events
