-- What each source says of a person, ours or a customer's, by its newest record.
-- table: work.contact_records
-- grain: one row per source and contact_ref
-- order: source, contact_ref
-- reads: work.landed_contacts, work.inputs, work.lost_records
with kept as (
    select
        inputs.source, inputs.source_position, inputs.preset, inputs.file_no, contacts.recno,
        contacts.rec_version, contacts.rank, contacts.contact_ref, contacts.account_ref, coalesce(contacts.role, 'customer') as role,
        contacts.name, nullif(lower(trim(contacts.email)), '') as email, contacts.title, contacts.team,
        coalesce(contacts.deleted, false) as deleted
    from work.landed_contacts as contacts
    join work.inputs as inputs on inputs.file_id = contacts.file_id
    left join work.lost_records as lost
        on lost.file_id = contacts.file_id and lost.recno = contacts.recno and lost.object = contacts.object and lost.rec_key = contacts.rec_key
    where contacts.contact_ref is not null
        and lost.file_id is null
),

newest as (
    select
        source, contact_ref,
        max(row(coalesce(rec_version, timestamp '0001-01-01'), coalesce(rank, 0), file_no, recno)) as place
    from kept
    group by source, contact_ref
)

select
    kept.source, kept.source_position, kept.preset, kept.contact_ref, kept.account_ref, kept.role, kept.name, kept.email,
    kept.title, kept.team, kept.deleted
from kept
join newest
    on newest.source = kept.source and newest.contact_ref = kept.contact_ref
    and newest.place = row(coalesce(kept.rec_version, timestamp '0001-01-01'), coalesce(kept.rank, 0), kept.file_no, kept.recno)
