-- The account and the customer's person behind a ticket or deal, and our team: by its name, else by the name of its id.
-- table: work.topics
-- grain: one row per source and ref
-- order: source, ref
-- reads: work.link_records, work.labels, work.account_refs, work.people
select
    links.source, links.ref, coalesce(links.team, labels.label) as team, people.contact_id,
    coalesce(refs.account_id, people.account_id) as account_id,
    coalesce(refs.account_match, people.account_match) as account_match
from work.link_records as links
left join work.account_refs as refs on refs.source = links.source and refs.account_ref = links.account_ref
left join work.labels as labels on labels.source = links.source and labels.ref = links.team_ref
left join work.people as people on people.source = links.source and people.contact_ref = links.contact_ref
