-- Comments of an issue, page by page from the API: what to export where the comments inside of an issue were cut. The issue is known by
-- the comment's own address. Who is no customer's record is ours as soon as he is an assignee, else of no known side.
-- requires: id, self, author, created, updated
-- optional: jsdPublic, visibility
-- wrapper: comments
with records as (
    select
        recno, line, id, created, updated, jira_instant(created) as said_at, jira_instant(updated) as changed_at,
        nullif(regexp_extract(self, '/issue/(\d+)/comment/', 1), '') as issue_id,
        coalesce(jsdPublic = 'false', false) or coalesce(starts_with(visibility, '{'), false) as is_internal,
        from_json(author, '{"accountId": "VARCHAR", "name": "VARCHAR", "key": "VARCHAR", "displayName": "VARCHAR",
            "accountType": "VARCHAR"}') as author
    from stage
),

judged as (
    select
        records.*, author.accountType = 'customer' as is_customer, author.accountType = 'app' as is_app,
        coalesce(
            absent('id', id),
            absent('self', issue_id),
            absent('created', created),
            bad_instant('created', created, said_at),
            bad_instant('updated', updated, changed_at)
        ) as fault
    from records
),

placed as (
    select
        judged.*,
        row_number() over (partition by issue_id, jira_person(author), jira_minute(said_at) order by said_at, recno) as nth
    from judged
)

select
    recno, line, 0 as idx, 'comment' as object, id as rec_key, changed_at as rec_version, 19 as rank,
    jira_same_comment(issue_id, said_at, jira_person(author), nth) as same_as,
    said_at as ts, instant_precision(created) as ts_precision, jira_known(created) as ts_zone,
    'ticket:' || issue_id as about_ref, 'user:' || jira_person(author) as actor_ref, issue_id as case_id,
    case when is_internal then 'noted_ticket' else 'replied_to_ticket' end as activity, 'portal' as channel,
    case when is_internal then 'internal' when is_customer then 'inbound' when is_app then 'outbound' end as direction,
    case when is_internal then 'internal' else 'public' end as visibility,
    case when is_app then 'system' else 'human' end as automation, case when is_app then 'accountType app' end as automation_reason,
    case when is_app then 'bot' when is_customer then 'customer' end as actor_type,
    case when not coalesce(is_customer, false) then author.displayName end as resource,
    'ticket:' || issue_id as thread_id,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from placed
