-- Issues of the API: whose they are. The customer is the reporter; his organization is an account of that name, if the issue has one and
-- no second.
-- requires: id, key, fields
-- keys: fields.summary | fields.created
-- wrapper: issues
select
    recno, line, 'issue' as object, id as rec_key, jira_instant(fields ->> '$.updated') as rec_version, 1 as rank,
    'ticket:' || id as ref,
    case when len(jira_organizations(fields)) = 1 then jira_organizations(fields)[1].name end as account_ref,
    'user:' || coalesce(fields ->> '$.reporter.accountId', fields ->> '$.reporter.name', fields ->> '$.reporter.key') as contact_ref,
    fields ->> '$.summary' as name
from stage
where id is not null
