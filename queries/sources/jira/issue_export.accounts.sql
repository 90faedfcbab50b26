-- The CSV export of issues: the organizations of a service project, by their names.
-- requires: Issue key, Summary, Status, Created
-- optional: Custom field (Organizations)
-- repeated: Custom field (Organizations)
-- alias: Custom field (Organizations) = Organizations | Custom field (Organization)
with organizations as (
    select recno, line, unnest(from_json("Custom field (Organizations)", '["VARCHAR"]')) as name
    from stage
    where "Custom field (Organizations)" is not null
)

select recno, line, 'organization' as object, name as rec_key, 0 as rank, name as account_ref, 'organization' as kind, name
from organizations
