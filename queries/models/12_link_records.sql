-- What each source says of a thing that events are about (a ticket, a deal), by its newest record.
-- table: work.link_records
-- grain: one row per source and ref
-- order: source, ref
-- reads: work.landed_links, work.inputs, work.lost_records
with kept as (
    select
        inputs.source, inputs.preset, inputs.file_no, links.recno, links.rec_version, links.rank,
        links.ref, links.account_ref, links.contact_ref, links.team
    from work.landed_links as links
    join work.inputs as inputs on inputs.file_id = links.file_id
    left join work.lost_records as lost
        on lost.file_id = links.file_id and lost.recno = links.recno and lost.object = links.object and lost.rec_key = links.rec_key
    where links.ref is not null
        and lost.file_id is null
),

newest as (
    select
        source, ref,
        max(row(coalesce(rec_version, timestamp '0001-01-01'), coalesce(rank, 0), file_no, recno)) as place
    from kept
    group by source, ref
)

select kept.source, kept.preset, kept.ref, kept.account_ref, kept.contact_ref, kept.team
from kept
join newest
    on newest.source = kept.source and newest.ref = kept.ref
    and newest.place = row(coalesce(kept.rec_version, timestamp '0001-01-01'), coalesce(kept.rank, 0), kept.file_no, kept.recno)
