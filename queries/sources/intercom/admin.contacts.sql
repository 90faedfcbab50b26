-- Admins: our people.
-- requires: id, name, email, job_title
-- optional: _fivetran_deleted, _fivetran_synced
-- wrapper: admins
select
    recno, line, 'admin' as object, id as rec_key, connector_version(cast(null as timestamp), _fivetran_synced) as rec_version, 1 as rank,
    'admin:' || id as contact_ref, 'agent' as role, name, nullif(lower(trim(email)), '') as email, job_title as title,
    connector_flag(_fivetran_deleted) as deleted,
    absent('id', id).name as reject_column, absent('id', id).code as reject_code, absent('id', id).reason as reject_reason
from stage
