-- Workspace logs in BigQuery, table activity: the rows of Gmail among those of all services. One event per message.
-- requires: time_usec, event_type, event_name
-- optional: gmail
with logs as (
    select
        recno, line, gmail -> '$.message_info' as message_info,
        case
            when gmail is not null
            then json_merge_patch(json_object('timestamp_usec', time_usec), coalesce(gmail -> '$.event_info', '{}'))
        end as event_info
    from stage
)

select * from google_messages('logs')
