-- Every record of a file is accounted for: what was counted while reading equals what the rows show.
-- fails: records of a file were lost or counted twice
-- reads: main.files, work.inputs, work.landed_events, work.landed_accounts, work.landed_contacts, work.landed_links, work.landed_rejects
with records as (
    select file_id, recno from work.landed_events group by file_id, recno
    union
    select file_id, recno from work.landed_accounts
    union
    select file_id, recno from work.landed_contacts
    union
    select file_id, recno from work.landed_links
),

given as (
    select inputs.source, inputs.file, count(*) as given
    from records
    join work.inputs as inputs on inputs.file_id = records.file_id
    group by inputs.source, inputs.file
)

select
    files.source, files.file, files.records, files.loaded, files.duplicates, files.skipped, files.rejects,
    coalesce(given.given, 0) as given
from main.files as files
left join work.inputs as inputs on inputs.source = files.source and inputs.file = files.file
left join given on given.source = files.source and given.file = files.file
where files.records <> files.loaded + files.duplicates + files.skipped + files.rejects
    or least(files.loaded, files.duplicates, files.skipped, files.rejects) < 0
    -- a copy of another file gives no rows of its own
    or (inputs.file is not null and files.loaded + files.duplicates <> coalesce(given.given, 0))
order by files.source, files.file
