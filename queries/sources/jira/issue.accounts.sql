-- Issues of the API: the organizations of a service project, by their names, as the CSV export has them.
-- requires: id, key, fields
-- keys: fields.summary | fields.created
-- wrapper: issues
with organizations as (
    select recno, line, unnest(jira_organizations(fields)).name as name
    from stage
)

select recno, line, 'organization' as object, name as rec_key, 0 as rank, name as account_ref, 'organization' as kind, name
from organizations
where name is not null
