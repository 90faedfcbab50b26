-- Since when each source tells what changed. Salesforce deletes the history of stages after 18 to 24 months, HubSpot keeps the latest
-- versions of a property, an export has a bound: of things that are older, "no change" may only mean that nobody knows.
-- A thing counts as older when it was created longer before the history begins than it usually takes until something of it changes.
-- A kind of record tells a history where it tells changes of fields and is not the one that tells of the creation: that one shows how a
-- thing stands today.
-- table: main.history_horizons
-- grain: one row per source, kind of record that tells changes and kind of thing that changes
-- order: source, object, thing
-- reads: work.landed_events, work.inputs, work.settings
with created as (
    select
        inputs.source, events.object, regexp_replace(events.activity, '^(created|opened)_', '') as thing,
        coalesce(split_part(events.about_ref, ':', 1), 'account') as prefix,
        coalesce(events.about_ref, events.account_ref) as ref, events.ts
    from work.landed_events as events
    join work.inputs as inputs on inputs.file_id = events.file_id
    cross join work.settings as settings
    where (events.activity = 'opened_ticket' or starts_with(events.activity, 'created_'))
        and coalesce(events.about_ref, events.account_ref) is not null
        and events.ts < settings.until
),

things as (
    select source, prefix, thing, ref, min(ts) as created_at
    from created
    group by source, prefix, thing, ref
),

creating as (
    select source, object from created group by source, object
),

changes as (
    select file_id, object, coalesce(about_ref, account_ref) as ref, coalesce(split_part(about_ref, ':', 1), 'account') as prefix, min(ts) as first_ts
    from work.landed_events
    where field is not null and (value_from is not null or value_to is not null) and derived is not true
        and direction = 'internal' and coalesce(about_ref, account_ref) is not null
    group by file_id, object, about_ref, account_ref
),

changed as (
    select inputs.source, changes.object, changes.prefix, changes.ref, min(changes.first_ts) as first_ts
    from changes
    join work.inputs as inputs on inputs.file_id = changes.file_id
    left join creating on creating.source = inputs.source and creating.object = changes.object
    where creating.object is null
    group by inputs.source, changes.object, changes.prefix, changes.ref
),

histories as (
    select source, object, prefix, min(first_ts) as first_ts
    from changed
    group by source, object, prefix
),

-- 90 % of the things that came after the beginning had changed by then
waits as (
    select
        histories.source, histories.object, histories.prefix,
        quantile_disc(greatest(epoch_us(changed.first_ts) - epoch_us(things.created_at), 0), 0.9) as us
    from histories
    join things on things.source = histories.source and things.prefix = histories.prefix and things.created_at >= histories.first_ts
    join changed
        on changed.source = histories.source and changed.object = histories.object and changed.prefix = histories.prefix
        and changed.ref = things.ref
    group by histories.source, histories.object, histories.prefix
)

select
    histories.source, histories.object, things.thing, min(histories.first_ts) as first_ts,
    count(*) filter (where epoch_us(things.created_at) < epoch_us(histories.first_ts) - coalesce(waits.us, 0)) as things_before,
    count(*) as of_things,
    min(things.created_at) as oldest_ts
from histories
join things on things.source = histories.source and things.prefix = histories.prefix
left join waits
    on waits.source = histories.source and waits.object = histories.object and waits.prefix = histories.prefix
group by histories.source, histories.object, things.thing
