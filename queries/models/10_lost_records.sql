-- Records of events that another copy has replaced: the same record in an overlapping export, or an older version of it. The
-- newest version wins, then the greatest rank, then the last copy in file order. Rows of other kinds under the same key compete
-- too, so a deal that was reopened takes its won_deal with it.
-- table: work.lost_records
-- grain: one row per record and key under which the record lost
-- order: file_id, recno, object, rec_key
-- reads: work.landed_events, work.landed_accounts, work.landed_contacts, work.landed_links, work.inputs
with objects as (
    select object from work.landed_events group by object
),

others as (
    select file_id, recno, object, rec_key, rec_version, rank from work.landed_accounts
    union all
    select file_id, recno, object, rec_key, rec_version, rank from work.landed_contacts
    union all
    select file_id, recno, object, rec_key, rec_version, rank from work.landed_links
),

landed as (
    select file_id, recno, object, rec_key, rec_version, rank from work.landed_events
    union all
    select others.file_id, others.recno, others.object, others.rec_key, others.rec_version, others.rank
    from others
    join objects on objects.object = others.object
),

-- Numbers group faster than text; that two keys may share a number is mended below.
repeated as (
    select hash(inputs.source, landed.object, landed.rec_key) as number
    from landed
    join work.inputs as inputs on inputs.file_id = landed.file_id
    group by number
    having min(landed.recno) <> max(landed.recno) or min(landed.file_id) <> max(landed.file_id)
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
