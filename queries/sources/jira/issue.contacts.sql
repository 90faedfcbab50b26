-- Issues of the API: the reporter, who is the customer, and the assignee, who is ours. Who is both is ours, unless the service desk says
-- that the account is a customer's.
-- requires: id, key, fields
-- keys: fields.summary | fields.created
-- wrapper: issues
with people as (
    select
        recno, line, 'reporter' as object, 'customer' as role,
        case when len(jira_organizations(fields)) = 1 then jira_organizations(fields)[1].name end as account_ref,
        from_json(fields -> '$.reporter', '{"accountId": "VARCHAR", "name": "VARCHAR", "key": "VARCHAR", "accountType": "VARCHAR",
            "displayName": "VARCHAR", "emailAddress": "VARCHAR"}') as person
    from stage
    union all
    select
        recno, line, 'assignee' as object, 'agent' as role, null,
        from_json(fields -> '$.assignee', '{"accountId": "VARCHAR", "name": "VARCHAR", "key": "VARCHAR", "accountType": "VARCHAR",
            "displayName": "VARCHAR", "emailAddress": "VARCHAR"}') as person
    from stage
)

select
    recno, line, object, jira_person(person) as rec_key,
    -- an account of the service desk is a customer's for sure; an issue that names his organization knows more
    case
        when object = 'assignee' then 3
        else case when person.accountType = 'customer' then 4 else 1 end + case when account_ref is not null then 1 else 0 end
    end as rank,
    'user:' || jira_person(person) as contact_ref, account_ref, role, person.displayName as name,
    nullif(lower(trim(person.emailAddress)), '') as email
from people
where jira_person(person) is not null
