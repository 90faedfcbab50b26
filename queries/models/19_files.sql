-- What became of every input file. A record is loaded if any row that it gave is kept; it is a duplicate if all of them lost to
-- another record, or if the whole file is a copy of another one. A state that an export shows is kept where it has changed. One that
-- is the first of its thing is kept where its record gives nothing else, and any other state tells nothing new.
-- table: main.files
-- grain: one row per input file; a name whose content has changed has a row for each content
-- order: source, file, sha256
-- reads: work.files, work.inputs, work.places, work.lost_records, work.event_copies, work.snapshots, work.landed_events, work.landed_accounts, work.landed_contacts, work.landed_links, work.account_records, work.contact_records, work.link_records, main.events
with described as (
    select file_id, recno from work.account_records
    union
    select file_id, recno from work.contact_records
    union
    select file_id, recno from work.link_records
),

describing as (
    select file_id, recno from work.landed_accounts
    union
    select file_id, recno from work.landed_contacts
    union
    select file_id, recno from work.landed_links
),

-- records with a row that was not kept
suspects as (
    select file_id, recno from work.lost_records
    union
    select file_id, recno from work.event_copies where not kept
    union
    select file_id, recno from work.snapshots where seen <> 'changed'
    union
    select describing.file_id, describing.recno
    from describing
    left join described on described.file_id = describing.file_id and described.recno = describing.recno
    where described.file_id is null
),

first_sights as (
    select distinct snapshots.file_id, snapshots.recno
    from work.snapshots as snapshots
    left join work.landed_events as events
        on events.file_id = snapshots.file_id and events.recno = snapshots.recno and events.derived is not true
    left join describing on describing.file_id = snapshots.file_id and describing.recno = snapshots.recno
    where snapshots.seen = 'first' and events.file_id is null and describing.file_id is null
),

told as (
    select suspects.file_id, suspects.recno
    from suspects
    join work.landed_events as events on events.file_id = suspects.file_id and events.recno = suspects.recno
    left join work.lost_records as lost
        on lost.file_id = events.file_id and lost.recno = events.recno and lost.object = events.object and lost.rec_key = events.rec_key
    left join work.event_copies as copies
        on copies.file_id = events.file_id and copies.recno = events.recno and copies.idx = events.idx
    left join work.snapshots as snapshots
        on snapshots.file_id = events.file_id and snapshots.recno = events.recno and snapshots.idx = events.idx
    where lost.file_id is null
        and coalesce(copies.kept, true)
        and coalesce(snapshots.seen, 'changed') = 'changed'
    union
    select file_id, recno from first_sights
),

duplicates as (
    select suspects.file_id, count(*) as duplicates
    from suspects
    left join told on told.file_id = suspects.file_id and told.recno = suspects.recno
    left join described on described.file_id = suspects.file_id and described.recno = suspects.recno
    where told.file_id is null and described.file_id is null
    group by suspects.file_id
),

-- a file's events have a range of seq of their own; its name may have had other content before
spans as (
    select
        inputs.file_id, inputs.source, inputs.file, places.first,
        coalesce(lead(places.first) over (order by places.first, places.file_id), 9223372036854775807) as next_first
    from work.places as places
    join work.inputs as inputs on inputs.file_id = places.file_id
),

events as (
    select spans.file_id, count(*) as events, min(events.ts) as first_ts, max(events.ts) as last_ts
    from main.events as events
    join spans
        on spans.source = events.source and spans.file = events.file
        and events.seq >= spans.first and events.seq < spans.next_first
    group by spans.file_id
),

accounts as (
    select file_id, count(*) as accounts from work.account_records group by file_id
),

contacts as (
    select file_id, count(*) as contacts from work.contact_records where role = 'customer' group by file_id
)

select
    files.source, files.file, files.sha256, files.bytes, files.preset, files.encoding, files.records,
    case
        when files.copy then 0
        else files.records - files.skipped - files.rejects - coalesce(duplicates.duplicates, 0)
    end as loaded,
    case when files.copy then files.records else coalesce(duplicates.duplicates, 0) end as duplicates,
    case when files.copy then 0 else files.skipped end as skipped,
    case when files.copy then 0 else files.rejects end as rejects,
    case when files.copy then 0 else coalesce(events.events, 0) end as events,
    case when files.copy then 0 else coalesce(accounts.accounts, 0) end as accounts,
    case when files.copy then 0 else coalesce(contacts.contacts, 0) end as contacts,
    case when not files.copy then events.first_ts end as first_ts,
    case when not files.copy then events.last_ts end as last_ts,
    files.landed_at
from work.files as files
left join duplicates on duplicates.file_id = files.file_id
left join events on events.file_id = files.file_id
left join accounts on accounts.file_id = files.file_id
left join contacts on contacts.file_id = files.file_id
