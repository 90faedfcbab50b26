-- Users of a warehouse: our own people, as histories name them.
-- requires: id, email, first_name, last_name, primary_team_id
-- optional: _fivetran_synced
with judged as (
    select
        recno, line, id, email, _fivetran_synced, nullif(concat_ws(' ', first_name, last_name), '') as name, absent('id', id) as fault
    from stage
)

select
    recno, line, 'owner' as object, 'login:' || id as rec_key, connector_version(null, _fivetran_synced) as rec_version, -1 as rank,
    'login:' || id as contact_ref, 'agent' as role, name, nullif(lower(trim(email)), '') as email,
    false as deleted,  -- who has left is still the one who did it
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
