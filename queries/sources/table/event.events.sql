-- One event per row of a declared table and mapping of the config, where the row has a time. `stage` has the targets of the
-- mapping as text, and as ts_column what the file calls it; an instant also as ts_at (UTC), ts_shape (its precision) and ts_known (how its zone is known).
-- optional: ts, account, case, contact, email, activity, channel, direction, visibility, automation, actor_type, resource, team,
-- optional: thread_id, field, value_from, value_to, score, subject, features, ts_precision, ts_zone
-- times: ts
-- numbers: score
-- lists: email
-- Where a row shows the state of a thing, state_key is the thing's own key. unread_column holds no list where one should be.
with read as (
    select
        stage.*,
        try_cast(table_number(score, score_decimal) as double) as score_read,
        table_lower(email_list, email) as emails,
        coalesce(direction, case when state_key is not null then 'internal' else 'unknown' end) as direction_read
    from stage
),

judged as (
    select
        read.*,
        case when ts is null and unread_column is null then 'no_timestamp' end as skip,
        case
            when unread_column is not null
            then {
                'name': unread_column,
                'code': 'bad_value',
                'reason': unread_column || ' begins as JSON and is none; export it as [{…}, {…}], or correct explode: in config.yaml'
            }
            when ts is not null
            then coalesce(
                table_bad_instant(ts_column, ts, ts_at),
                absent(activity_column, activity),
                case when state_key is null then absent('unique', rec_key) else absent('snapshot.key', nullif(state_key, '')) end,
                outside(direction_column, 'direction', direction, ['inbound', 'outbound', 'internal', 'unknown']),
                outside(visibility_column, 'visibility', visibility, ['public', 'internal']),
                outside(automation_column, 'automation', automation, [
                    'human', 'helpdesk_relay', 'auto_reply', 'bounce', 'receipt', 'notification', 'bulk', 'calendar', 'tracking', 'system'
                ]),
                outside(actor_type_column, 'actor_type', actor_type, ['customer', 'agent', 'bot', 'system', 'unknown']),
                outside(ts_precision_column, 'ts_precision', ts_precision, ['second', 'minute', 'day']),
                outside(ts_zone_column, 'ts_zone', ts_zone, ['explicit', 'configured', 'assumed']),
                not_a_number(score_column, score, score_read)
            )
        end as fault
    from read
)

select
    recno, line, idx,
    case when state_key is null then 'row' else 'row_state' end as object,
    case when state_key is null then rec_key else state_key || ':' || field || '@' || ts end as rec_key,
    case when state_key is not null then 'row:' || state_key end as about_ref,
    case when ts_precision = 'day' then cast(cast(ts_at as date) as timestamp) else ts_at end as ts,
    coalesce(ts_precision, ts_shape) as ts_precision,
    coalesce(ts_zone, ts_known) as ts_zone,
    account as account_ref,
    'contact:' || contact as contact_ref,
    case when direction_read <> 'outbound' then emails[1] end as from_email,
    case when direction_read = 'outbound' then emails end as to_emails,
    "case" as case_id, activity,
    coalesce(channel, case when state_key is null then 'ticket' else 'system' end) as channel,
    direction_read as direction,
    coalesce(visibility, case when state_key is null then 'public' else 'internal' end) as visibility,
    coalesce(automation, case when state_key is null then 'human' else 'system' end) as automation,
    case
        when actor_type is not null then actor_type
        when state_key is not null then 'unknown'
        when direction_read = 'inbound' then 'customer'
        when direction_read in ('outbound', 'internal') then 'agent'
        else 'unknown'
    end as actor_type,
    resource, team, thread_id, field, value_from, value_to, score_read as score, subject, features,
    state_key is not null as derived,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
