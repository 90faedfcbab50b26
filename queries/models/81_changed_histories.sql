-- The accounts whose events are others than the night before knew, as far as they lie before the end of a period of which a number has
-- changed. A sum over the events of an account tells, so that only the few that differ need be looked at one by one. No event is read where
-- no number has changed, or where both nights had the same files, settings and code: then the same events are there. What follows from
-- other columns (who of us spoke, in which thread), and where a record is read from, is not summed up.
-- table: work.changed_histories
-- grain: one row per account with such an event; '' stands for the events that are tied to none
-- order: account_id
-- reads: work.changed_numbers, main.events, work.last_events, main.files, work.last_files, main.fingerprints, work.last_fingerprints
with inputs as (
    select source, sha256 as value from main.files
    except
    select source, sha256 from work.last_files
),

-- what is measured of events makes no other events
settings as (
    select kind, name, value from main.fingerprints where not (kind = 'definition' and (starts_with(name, 'journey ') or starts_with(name, 'kpi ')))
),

old_settings as (
    select kind, name, value
    from work.last_fingerprints
    where not (kind = 'definition' and (starts_with(name, 'journey ') or starts_with(name, 'kpi ')))
),

other_settings as (
    (select kind, name, value from settings except select kind, name, value from old_settings)
    union all
    (select kind, name, value from old_settings except select kind, name, value from settings)
),

bound as (
    select max(to_day) as day
    from work.changed_numbers
    having count(*) > 0
        and (exists (select 1 from inputs) or exists (select 1 from other_settings))
),

was as (
    select coalesce(events.account_id, '') as account_id, count(*) as events,
        bit_xor(hash(
            events.event_id, events.ts, events.case_id, events.activity, events.direction, events.visibility, events.automation,
            events.team, events.value_to, events.score, events.subject, events.features
        )) as fingerprint
    from work.last_events as events
    cross join bound
    where events.day < bound.day
    group by coalesce(events.account_id, '')
),

now as (
    select coalesce(events.account_id, '') as account_id, count(*) as events,
        bit_xor(hash(
            events.event_id, events.ts, events.case_id, events.activity, events.direction, events.visibility, events.automation,
            events.team, events.value_to, events.score, events.subject, events.features
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
