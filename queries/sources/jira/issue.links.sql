-- Issues of the API: whose they are. The customer is the reporter; his organization is an account of that name, if the issue has one and
-- no second.
-- requires: id, key, fields
-- keys: fields.summary | fields.created
-- wrapper: issues
with records as (
    select
        recno, line, id, fields ->> '$.summary' as name, fields ->> '$.updated' as updated, jira_organizations(fields) as organizations,
        coalesce(fields ->> '$.reporter.accountId', fields ->> '$.reporter.name', fields ->> '$.reporter.key') as reporter
    from stage
)

select
    recno, line, 'issue' as object, id as rec_key, jira_instant(updated) as rec_version, 1 as rank,
    'ticket:' || id as ref, case when len(organizations) = 1 then organizations[1].name end as account_ref,
    'user:' || reporter as contact_ref, name
from records
where id is not null
