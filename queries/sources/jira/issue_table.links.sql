-- Issues as the table of a connector: the reporter is the customer. A deleted issue keeps its link for what is already known of it.
-- requires: id, key, summary, status, created, reporter
-- optional: updated, _fivetran_synced
select
    recno, line, 'issue' as object, id as rec_key,
    connector_version(connector_instant(updated), _fivetran_synced) as rec_version, 1 as rank,
    'ticket:' || id as ref, 'user:' || reporter as contact_ref, summary as name
from stage
where id is not null
