-- What each source says of a thing that events are about (a ticket, a deal), by its newest record of each kind: what the record of the
-- ticket does not name, a table that ties tickets to companies may.
-- table: work.link_records
-- grain: one row per source and ref
-- order: source, ref
-- reads: work.landed_links, work.inputs
with landed as (
    select
        inputs.source, inputs.preset, links.file_id, inputs.file_no, links.recno, links.rec_version, links.rank,
        coalesce(links.object, '') as object, links.ref, links.account_ref, links.contact_ref, links.team, links.team_ref
    from work.landed_links as links
    join work.inputs as inputs on inputs.file_id = links.file_id
    where links.ref is not null
),

newest as (
    select
        source, ref, min(object) <> max(object) as told_by_several,
        max({
            'version': coalesce(rec_version, timestamp '0001-01-01'), 'rank': coalesce(rank, 0),
            'file_no': file_no, 'recno': recno, 'file_id': file_id
        }) as place
    from landed
    group by source, ref
),

winners as (
    select source, ref, told_by_several, place.file_id, place.recno
    from newest
),

-- few things are told of by several kinds of records
newest_of_kind as (
    select
        landed.source, landed.ref, landed.object,
        max({
            'version': coalesce(landed.rec_version, timestamp '0001-01-01'), 'rank': coalesce(landed.rank, 0),
            'file_no': landed.file_no, 'recno': landed.recno, 'file_id': landed.file_id
        }) as place
    from landed
    join winners on winners.source = landed.source and winners.ref = landed.ref
    where winners.told_by_several
    group by landed.source, landed.ref, landed.object
),

united as (
    select
        newest_of_kind.source, newest_of_kind.ref,
        max_by(landed.account_ref, newest_of_kind.place) filter (where landed.account_ref is not null) as account_ref,
        max_by(landed.contact_ref, newest_of_kind.place) filter (where landed.contact_ref is not null) as contact_ref,
        max_by(landed.team, newest_of_kind.place) filter (where landed.team is not null) as team,
        max_by(landed.team_ref, newest_of_kind.place) filter (where landed.team_ref is not null) as team_ref
    from newest_of_kind
    join landed
        on landed.file_id = newest_of_kind.place.file_id and landed.recno = newest_of_kind.place.recno
        and landed.ref = newest_of_kind.ref and landed.object = newest_of_kind.object
    group by newest_of_kind.source, newest_of_kind.ref
)

select
    landed.file_id, landed.recno, landed.source, landed.preset, landed.ref,
    case when winners.told_by_several then united.account_ref else landed.account_ref end as account_ref,
    case when winners.told_by_several then united.contact_ref else landed.contact_ref end as contact_ref,
    case when winners.told_by_several then united.team else landed.team end as team,
    case when winners.told_by_several then united.team_ref else landed.team_ref end as team_ref
from landed
join winners on winners.file_id = landed.file_id and winners.recno = landed.recno and winners.ref = landed.ref
left join united on united.source = winners.source and united.ref = winners.ref
