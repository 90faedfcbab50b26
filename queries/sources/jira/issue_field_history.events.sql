-- The changelog as the table of a connector: each field's values, one after the other. Values are ids.
-- requires: field_id, issue_id, time, value
-- optional: author_id
with records as (
    select
        recno, line, field_id, issue_id, time as time_text, value, author_id, connector_instant(time) as changed_at,
        case when field_id not in ('status', 'priority', 'resolution', 'assignee') then 'other_field' end as skip
    from stage
),

judged as (
    select
        records.*, lag(value) over (partition by issue_id, field_id order by changed_at, recno) as value_before,
        case
            when skip is null
            then coalesce(absent('issue_id', issue_id), absent('time', time_text), bad_instant('time', time_text, changed_at))
        end as fault
    from records
),

told as (
    select judged.*, 0 as idx, jira_change(field_id, value_before) as activity
    from judged
    union all
    select judged.*, 1 as idx, jira_milestone(field_id, value_before, value) as activity
    from judged
    where jira_milestone(field_id, value_before, value) is not null and skip is null and fault is null
)

select
    recno, line, idx, case idx when 0 then 'field_history' else 'field_milestone' end as object,
    concat_ws('@', issue_id, field_id, epoch_us(changed_at)) as rec_key,
    -- a file that begins here does not know the value before
    case when value_before is not null then 16 else 15 end as rank, jira_same_resolution(activity, issue_id, changed_at) as same_as,
    changed_at as ts, instant_precision(time_text) as ts_precision, connector_known(time_text) as ts_zone,
    'ticket:' || issue_id as about_ref, 'user:' || author_id as actor_ref, issue_id as case_id, activity,
    case when idx = 0 then 'changed_ticket' end as activity_unchanged,
    'ticket' as channel, 'internal' as direction, 'internal' as visibility, 'human' as automation, 'ticket:' || issue_id as thread_id,
    case when idx = 0 then field_id end as field, case when idx = 0 then value end as value_to,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from told
