-- What each source says of a thing that events are about (a ticket, a deal), by its newest record of each kind: what the record of the
-- ticket does not name, a table that ties tickets to companies may.
-- table: work.link_records
-- grain: one row per source and ref
-- order: source, ref
-- reads: work.landed_links, work.inputs
with landed as (
    select
        inputs.source, inputs.preset, links.file_id, links.recno, coalesce(links.object, '') as object,
        links.ref, links.account_ref, links.contact_ref, links.team,
        {
            'version': coalesce(links.rec_version, timestamp '0001-01-01'), 'rank': coalesce(links.rank, 0),
            'file_no': inputs.file_no, 'recno': links.recno, 'file_id': links.file_id
        } as place
    from work.landed_links as links
    join work.inputs as inputs on inputs.file_id = links.file_id
    where links.ref is not null
),

newest as (
    select source, ref, object, max(place) as place
    from landed
    group by source, ref, object
)

select
    max(newest.place).file_id as file_id, max(newest.place).recno as recno, newest.source, min(landed.preset) as preset, newest.ref,
    max_by(landed.account_ref, newest.place) filter (where landed.account_ref is not null) as account_ref,
    max_by(landed.contact_ref, newest.place) filter (where landed.contact_ref is not null) as contact_ref,
    max_by(landed.team, newest.place) filter (where landed.team is not null) as team
from newest
join landed
    on landed.file_id = newest.place.file_id and landed.recno = newest.place.recno and landed.ref = newest.ref and landed.object = newest.object
group by newest.source, newest.ref
