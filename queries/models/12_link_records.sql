-- What each source says of a thing that events are about (a ticket, a deal), by its newest record.
-- table: work.link_records
-- grain: one row per source and ref
-- order: source, ref
-- reads: work.landed_links, work.inputs
with landed as (
    select
        inputs.source, inputs.preset, links.file_id, inputs.file_no, links.recno, links.rec_version, links.rank,
        links.ref, links.account_ref, links.contact_ref, links.team
    from work.landed_links as links
    join work.inputs as inputs on inputs.file_id = links.file_id
    where links.ref is not null
),

newest as (
    select
        source, ref,
        max({
            'version': coalesce(rec_version, timestamp '0001-01-01'), 'rank': coalesce(rank, 0),
            'file_no': file_no, 'recno': recno, 'file_id': file_id
        }) as place
    from landed
    group by source, ref
),

winners as (
    select source, ref, place.file_id, place.recno
    from newest
)

select landed.file_id, landed.recno, landed.source, landed.preset, landed.ref, landed.account_ref, landed.contact_ref, landed.team
from landed
join winners on winners.file_id = landed.file_id and winners.recno = landed.recno and winners.ref = landed.ref
