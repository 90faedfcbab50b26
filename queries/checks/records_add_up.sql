-- Every record of a file is accounted for: what was counted while reading equals what the rows show.
-- fails: records of a file were lost or counted twice
-- reads: main.files, work.files, work.landed_events, work.landed_accounts, work.landed_contacts, work.landed_links, work.landed_rejects
with rows_given as (
    select file_id, recno from work.landed_events
    union all
    select file_id, recno from work.landed_accounts
    union all
    select file_id, recno from work.landed_contacts
    union all
    select file_id, recno from work.landed_links
),

records as (
    select file_id, recno from rows_given group by file_id, recno
),

given as (
    select file_id, count(*) as given from records group by file_id
)

select
    files.source, files.file, files.records, files.loaded, files.duplicates, files.skipped, files.rejects,
    coalesce(given.given, 0) as given
from main.files as files
left join work.files as inputs
    on inputs.source = files.source and inputs.file = files.file and inputs.sha256 = files.sha256 and not inputs.copy
left join given on given.file_id = inputs.file_id
where files.records <> files.loaded + files.duplicates + files.skipped + files.rejects
    or least(files.loaded, files.duplicates, files.skipped, files.rejects) < 0
    -- a copy of another file gives no rows of its own
    or (inputs.file is not null and files.loaded + files.duplicates <> coalesce(given.given, 0))
order by files.source, files.file, files.sha256
