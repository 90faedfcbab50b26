-- Versions of conversations in a warehouse: the customer's person, if he began it.
-- requires: id, created_at, updated_at, state, source_author_id, source_author_type
-- optional: _fivetran_synced
select
    recno, line, 'conversation' as object, id as rec_key,
    connector_version(intercom_instant(updated_at), _fivetran_synced) as rec_version, 0 as rank,
    'ticket:' || id as ref, intercom_ref(source_author_type, source_author_id) as contact_ref
from stage
where id is not null and intercom_side(source_author_type) = 'customer'
