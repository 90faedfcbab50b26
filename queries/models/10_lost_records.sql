-- Records that another copy has replaced: the same record in an overlapping export, or an older version of it. The newest
-- version wins, then the greatest rank, then the last copy in file order. A loser is lost in every kind of row that it gave, so a
-- deal that was reopened takes its won_deal with it.
-- table: work.lost_records
-- grain: one row per record and key under which the record lost
-- order: file_id, recno, object, rec_key
-- reads: work.landed_events, work.landed_accounts, work.landed_contacts, work.landed_links, work.inputs
with landed as (
    select file_id, recno, object, rec_key, rec_version, rank from work.landed_events
    union all
    select file_id, recno, object, rec_key, rec_version, rank from work.landed_accounts
    union all
    select file_id, recno, object, rec_key, rec_version, rank from work.landed_contacts
    union all
    select file_id, recno, object, rec_key, rec_version, rank from work.landed_links
),

-- Numbers group several times faster than text; that two keys may share a number is mended below.
numbered as (
    select hash(inputs.source, landed.object, landed.rec_key) as number, landed.file_id, landed.recno
    from landed
    join work.inputs as inputs on inputs.file_id = landed.file_id
    where landed.rec_key is not null
),

repeated as (
    select number
    from numbered
    group by number
    having min(recno) <> max(recno) or min(file_id) <> max(file_id)
),

suspects as (
    select
        inputs.source, inputs.file_no, landed.file_id, landed.recno, landed.object, landed.rec_key,
        max(landed.rec_version) as rec_version, max(landed.rank) as rank
    from landed
    join work.inputs as inputs on inputs.file_id = landed.file_id
    join repeated on repeated.number = hash(inputs.source, landed.object, landed.rec_key)
    group by inputs.source, inputs.file_no, landed.file_id, landed.recno, landed.object, landed.rec_key
),

ranked as (
    select
        file_id, recno, object, rec_key,
        row_number() over (
            partition by source, object, rec_key
            order by rec_version desc nulls last, rank desc nulls last, file_no desc, recno desc
        ) as place
    from suspects
)

select file_id, recno, object, rec_key
from ranked
where place > 1
