-- Issues of the API: their opening, the comments and the changelog that they carry, their resolution and rating. The status of today is a
-- state: where there is a changelog it tells the changes.
-- The API delivers at most so many comments and changes: where its counts say more, the opening is marked as truncated.
-- requires: id, key, fields
-- keys: fields.summary | fields.created
-- wrapper: issues
-- optional: changelog
with records as (
    select
        recno, line, id, key as issue_key, fields,
        from_json(fields, '{
            "summary": "VARCHAR", "created": "VARCHAR", "updated": "VARCHAR", "resolutiondate": "VARCHAR", "labels": ["VARCHAR"],
            "status": {"name": "VARCHAR", "statusCategory": {"key": "VARCHAR"}}, "priority": {"name": "VARCHAR"},
            "issuetype": {"name": "VARCHAR"}, "project": {"name": "VARCHAR"},
            "assignee": {"displayName": "VARCHAR"},
            "reporter": {"accountId": "VARCHAR", "name": "VARCHAR", "key": "VARCHAR", "accountType": "VARCHAR"},
            "creator": {"accountId": "VARCHAR", "name": "VARCHAR", "key": "VARCHAR", "accountType": "VARCHAR"},
            "comment": {"total": "BIGINT", "comments": [{
                "id": "VARCHAR", "created": "VARCHAR", "updated": "VARCHAR", "jsdPublic": "VARCHAR", "visibility": {"type": "VARCHAR"},
                "author": {"accountId": "VARCHAR", "name": "VARCHAR", "key": "VARCHAR", "displayName": "VARCHAR", "accountType": "VARCHAR"}
            }]}
        }') as issue,
        from_json(changelog, '{"total": "BIGINT", "histories": [{
            "id": "VARCHAR", "created": "VARCHAR",
            "author": {"accountId": "VARCHAR", "name": "VARCHAR", "key": "VARCHAR", "displayName": "VARCHAR", "accountType": "VARCHAR"},
            "items": [{"field": "VARCHAR", "fromString": "VARCHAR", "toString": "VARCHAR"}]
        }]}') as changelog
    from stage
),

read as (
    select
        recno, line, id, issue_key, issue, changelog,
        jira_person(issue.reporter) as reporter,
        coalesce(jira_person(issue.creator), jira_person(issue.reporter)) as creator,
        issue.comment.comments as comments, changelog.histories as histories,
        coalesce(issue.comment.total > len(issue.comment.comments), false) as comments_cut,
        coalesce(changelog.total > len(changelog.histories), false) as changes_cut,
        jira_stars(fields) as stars,
        jira_instant(issue.created) as created_at,
        jira_instant(issue.updated) as updated_at,
        jira_instant(issue.resolutiondate) as resolved_at
    from records
),

judged as (
    select
        read.*,
        -- whoever writes down what a customer said is one of us
        creator is distinct from reporter and coalesce(issue.creator.accountType <> 'customer', true) as is_ours,
        coalesce(
            absent('id', id),
            absent('fields.created', issue.created),
            bad_instant('fields.created', issue.created, created_at),
            bad_instant('fields.updated', issue.updated, updated_at),
            bad_instant('fields.resolutiondate', issue.resolutiondate, resolved_at)
        ) as fault
    from read
),

happened as (
    select
        recno, line, 0 as idx, 'ticket_opening' as object, id as rec_key, updated_at as rec_version, cast(null as varchar) as same_as,
        created_at as ts, issue.created as ts_text, id, 'user:' || reporter as contact_ref, 'user:' || creator as actor_ref,
        'opened_ticket' as activity, 'portal' as channel, case when is_ours then 'outbound' else 'inbound' end as direction,
        'public' as visibility, case when issue.creator.accountType = 'app' then 'system' else 'human' end as automation,
        case when issue.creator.accountType = 'app' then 'bot' when is_ours then 'agent' else 'customer' end as actor_type,
        cast(null as varchar) as resource, cast(null as varchar) as field, cast(null as varchar) as value_from,
        cast(null as varchar) as value_to, false as derived, cast(null as double) as score, issue.summary as subject,
        without_nulls(json_object(
            'key', issue_key, 'type', issue.issuetype.name, 'project', issue.project.name, 'priority', issue.priority.name,
            'status_category', issue.status.statusCategory.key,
            'labels', case when len(issue.labels) > 0 then issue.labels end,
            'comments', case when comments_cut then issue.comment.total end,
            'comments_delivered', case when comments_cut then len(comments) end,
            'changes', case when changes_cut then changelog.total end,
            'changes_delivered', case when changes_cut then len(histories) end,
            'truncated', case when comments_cut or changes_cut then true end
        )) as features,
        fault
    from judged
    union all
    select
        recno, line, 1, 'resolution', id || '@' || jira_minute(resolved_at), updated_at,
        jira_same_resolution('solved_ticket', id, resolved_at), resolved_at, issue.resolutiondate, id, 'user:' || reporter, null,
        'solved_ticket', 'ticket', 'internal', 'internal', 'human', 'agent', null, null, null, null, false, null, null, null, null
    from judged
    where resolved_at is not null
    union all
    -- the issue does not say when it was rated: at the latest when it was last changed
    select
        recno, line, 2, 'rating', id, updated_at, null, updated_at, issue.updated, id, 'user:' || reporter, 'user:' || reporter,
        'rated_ticket', 'web', 'inbound', 'public', 'human', 'customer', null, null, null, null, false, jira_score(stars), null,
        cast(json_object('score', stars, 'scale', 'csat_1_5', 'derived', true) as varchar), null
    from judged
    where stars is not null and updated_at is not null
),

states as (
    select
        judged.recno, judged.line, state.idx, 'issue_state' as object,
        judged.id || ':' || state.field || '@' || whole_second(judged.updated_at) as rec_key, judged.updated_at as rec_version,
        cast(null as varchar) as same_as, judged.updated_at as ts, judged.issue.updated as ts_text, judged.id,
        'user:' || judged.reporter as contact_ref, cast(null as varchar) as actor_ref, state.activity, 'ticket' as channel,
        'internal' as direction, 'internal' as visibility, 'human' as automation, cast(null as varchar) as actor_type,
        cast(null as varchar) as resource, state.field, cast(null as varchar) as value_from, state.value as value_to, true as derived,
        cast(null as double) as score, cast(null as varchar) as subject, cast(null as varchar) as features, judged.fault
    from judged
    cross join lateral (
        values
            (3, 'status', judged.issue.status.name, 'changed_ticket_status'),
            (4, 'priority', judged.issue.priority.name, 'changed_ticket_priority'),
            (5, 'assignee', judged.issue.assignee.displayName, 'reassigned_ticket')
    ) as state (idx, field, value, activity)
    where state.value is not null and judged.updated_at is not null
),

listed_comments as (
    select recno, line, id, reporter, generate_subscripts(comments, 1) as position, unnest(comments) as comment
    from judged
    where comments is not null and fault is null
),

said as (
    select
        recno, line, id, reporter, position, comment, jira_person(comment.author) as author, jira_instant(comment.created) as ts,
        coalesce(comment.jsdPublic = 'false', false) or comment.visibility.type is not null as is_internal,
        jira_person(comment.author) = reporter or comment.author.accountType = 'customer' as is_customer,
        comment.author.accountType = 'app' as is_app
    from listed_comments
),

placed as (
    select
        said.*,
        row_number() over (partition by recno order by ts, position) as place,
        row_number() over (partition by recno, author, jira_minute(ts) order by ts, position) as nth
    from said
),

comments as (
    select
        recno, line, 10 + place as idx, 'comment' as object, comment.id as rec_key, jira_instant(comment.updated) as rec_version,
        jira_same_comment(id, ts, author, nth) as same_as, ts, comment.created as ts_text, id, 'user:' || reporter as contact_ref,
        'user:' || author as actor_ref, case when is_internal then 'noted_ticket' else 'replied_to_ticket' end as activity,
        'portal' as channel, case when is_internal then 'internal' when is_customer then 'inbound' else 'outbound' end as direction,
        case when is_internal then 'internal' else 'public' end as visibility,
        case when is_app then 'system' else 'human' end as automation,
        case when is_app then 'bot' when is_customer then 'customer' else 'agent' end as actor_type,
        case when not is_customer then comment.author.displayName end as resource, cast(null as varchar) as field,
        cast(null as varchar) as value_from, cast(null as varchar) as value_to, false as derived, cast(null as double) as score,
        cast(null as varchar) as subject, cast(null as varchar) as features,
        coalesce(
            absent('fields.comment.id', comment.id),
            absent('fields.comment.created', comment.created),
            bad_instant('fields.comment.created', comment.created, ts)
        ) as fault
    from placed
),

listed_histories as (
    select recno, line, id, reporter, changelog.total as total, len(histories) as delivered, unnest(histories) as history
    from judged
    where histories is not null and fault is null
),

-- the newest are delivered, newest first: those that are missing keep their places
histories as (
    select
        listed_histories.*, jira_instant(history.created) as ts,
        greatest(coalesce(total, delivered) - delivered, 0)
        + row_number() over (partition by recno order by jira_instant(history.created), try_cast(history.id as bigint), history.id) as place
    from listed_histories
),

items as (
    select
        recno, line, id, reporter, history, ts, place, generate_subscripts(history.items, 1) as position, unnest(history.items) as item
    from histories
),

-- an issue that gets a resolution tells two things: a field changed, and it is solved
changes as (
    select items.*, 0 as slot, jira_change(item.field, item.fromString) as activity
    from items
    union all
    select items.*, 1 as slot, jira_milestone(item.field, item.fromString, item.toString) as activity
    from items
    where jira_milestone(item.field, item.fromString, item.toString) is not null
),

changed as (
    select
        recno, line, 100000 + 200 * place + 2 * position + slot as idx, 'history' as object, history.id as rec_key,
        cast(null as timestamp) as rec_version, jira_same_resolution(activity, id, ts) as same_as, ts, history.created as ts_text, id,
        'user:' || reporter as contact_ref, 'user:' || jira_person(history.author) as actor_ref, activity, 'ticket' as channel,
        'internal' as direction, 'internal' as visibility,
        case when history.author.accountType = 'app' then 'system' else 'human' end as automation,
        case
            when history.author.accountType = 'app' then 'bot'
            when jira_person(history.author) = reporter or history.author.accountType = 'customer' then 'customer'
            else 'agent'
        end as actor_type,
        case when jira_person(history.author) is distinct from reporter then history.author.displayName end as resource,
        case when slot = 0 then lower(item.field) end as field,
        case when slot = 0 and jira_telling(item.field) then item.fromString end as value_from,
        case when slot = 0 and jira_telling(item.field) then item.toString end as value_to, false as derived,
        cast(null as double) as score, cast(null as varchar) as subject, cast(null as varchar) as features,
        coalesce(
            absent('changelog.id', history.id),
            absent('changelog.created', history.created),
            bad_instant('changelog.created', history.created, ts)
        ) as fault
    from changes
),

told as (
    select * from happened
    union all
    select * from states
    union all
    select * from comments
    union all
    select * from changed
)

select
    recno, line, idx::integer as idx, object, rec_key, rec_version, case when object = 'resolution' then 15 else 20 end as rank, same_as,
    ts, instant_precision(ts_text) as ts_precision, jira_known(ts_text) as ts_zone,
    'ticket:' || id as about_ref, contact_ref, actor_ref, id as case_id, activity, channel, direction, visibility,
    automation, case when automation = 'system' then 'accountType app' end as automation_reason, actor_type, resource,
    'ticket:' || id as thread_id, field, value_from, value_to, derived, score, subject, features,
    fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from told
