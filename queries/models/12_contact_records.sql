-- What each source says of a person, ours or a customer's, by its newest record.
-- table: work.contact_records
-- grain: one row per source and contact_ref
-- order: source, contact_ref
-- reads: work.landed_contacts, work.inputs
with landed as (
    select
        inputs.source, inputs.source_position, inputs.preset, contacts.file_id, inputs.file_no, contacts.recno,
        contacts.rec_version, contacts.rank, contacts.contact_ref, contacts.account_ref, coalesce(contacts.role, 'customer') as role,
        contacts.name, nullif(lower(trim(contacts.email)), '') as email, contacts.title, contacts.team, contacts.external_ids,
        coalesce(contacts.deleted, false) as deleted
    from work.landed_contacts as contacts
    join work.inputs as inputs on inputs.file_id = contacts.file_id
    where contacts.contact_ref is not null
),

newest as (
    select
        source, contact_ref,
        max({
            'version': coalesce(rec_version, timestamp '0001-01-01'), 'rank': coalesce(rank, 0),
            'file_no': file_no, 'recno': recno, 'file_id': file_id
        }) as place
    from landed
    group by source, contact_ref
),

winners as (
    select source, contact_ref, place.file_id, place.recno
    from newest
)

select
    landed.file_id, landed.recno, landed.source, landed.source_position, landed.preset, landed.contact_ref, landed.account_ref,
    landed.role, landed.name, landed.email, landed.title, landed.team, landed.external_ids, landed.deleted
from landed
join winners
    on winners.file_id = landed.file_id and winners.recno = landed.recno and winners.contact_ref = landed.contact_ref
