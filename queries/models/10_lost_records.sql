-- Records of events that another copy has replaced: the same record in an overlapping export, or an older version of it. The
-- newest version wins, then the greatest rank, then the last copy in file order. Rows of other kinds under the same key compete
-- too, so a deal that was reopened takes its won_deal with it. A state that several exports show is lost in none of them: 13_snapshots
-- compares them all.
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
    select file_id, recno, object, rec_key, rec_version, rank from work.landed_events where derived is not true
    union all
    select others.file_id, others.recno, others.object, others.rec_key, others.rec_version, others.rank
    from others
    join objects on objects.object = others.object
),

-- Numbers group faster than text; that two keys may share a number is mended below. A file has room for 2^40 records.
repeated as (
    select hash(inputs.source_position, landed.object, landed.rec_key) as number
    from landed
    join work.inputs as inputs on inputs.file_id = landed.file_id
    group by number
    having min((inputs.file_no << 40) + landed.recno) <> max((inputs.file_no << 40) + landed.recno)
),

suspects as (
    select
        inputs.source_position, landed.object, landed.rec_key, landed.file_id, landed.recno,
        {
            'version': coalesce(landed.rec_version, timestamp '0001-01-01'), 'rank': coalesce(landed.rank, -2147483648),
            'file_no': inputs.file_no, 'recno': landed.recno
        } as place
    from landed
    join work.inputs as inputs on inputs.file_id = landed.file_id
    join repeated on repeated.number = hash(inputs.source_position, landed.object, landed.rec_key)
),

-- a greatest tuple is cheaper than a window
newest as (
    select source_position, object, rec_key, max(place) as place
    from suspects
    group by source_position, object, rec_key
)

select distinct suspects.file_id, suspects.recno, suspects.object, suspects.rec_key
from suspects
join newest
    on newest.source_position = suspects.source_position and newest.object = suspects.object and newest.rec_key = suspects.rec_key
where (suspects.place.file_no, suspects.place.recno) <> (newest.place.file_no, newest.place.recno)
