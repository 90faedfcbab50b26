-- What ids mean that stand in fields of events: a source that exports its pipelines or groups gives them names. A record that says
-- nothing but the name of its ref is one, and the newest counts.
-- table: work.labels
-- grain: one row per source and ref
-- order: source, ref
-- reads: work.landed_links, work.inputs
with landed as (
    select
        inputs.source, links.ref, links.name,
        {
            'version': coalesce(links.rec_version, timestamp '0001-01-01'), 'rank': coalesce(links.rank, 0),
            'file_no': inputs.file_no, 'recno': links.recno
        } as place
    from work.landed_links as links
    join work.inputs as inputs on inputs.file_id = links.file_id
    where contains(links.ref, ':') and links.name is not null
        and links.account_ref is null and links.contact_ref is null and links.team is null and links.team_ref is null
),

newest as (
    select source, ref, max_by(name, place) as label
    from landed
    group by source, ref
)

select source, ref, split_part(ref, ':', 1) as field, substr(ref, strpos(ref, ':') + 1) as value, label
from newest
