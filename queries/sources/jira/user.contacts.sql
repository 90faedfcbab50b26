-- Users as the table of a connector. It does not say which of them are ours: company.domains and the staff list do.
-- requires: id, email, name, username
-- optional: is_active, _fivetran_synced
select
    recno, line, 'user' as object, id as rec_key, connector_version(cast(null as timestamp), _fivetran_synced) as rec_version, 1 as rank,
    'user:' || id as contact_ref, 'customer' as role, name, nullif(lower(trim(email)), '') as email,
    coalesce(lower(is_active) = 'false', false) as deleted,
    absent('id', id).name as reject_column, absent('id', id).code as reject_code, absent('id', id).reason as reject_reason
from stage
