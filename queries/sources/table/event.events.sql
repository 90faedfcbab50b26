-- One event per row of a declared table and mapping of the config, where the row has a time. `stage` has the targets of the
-- mapping as text, and as ts_column what the file calls it; an instant also as ts_at (UTC), ts_shape (its precision) and ts_known (how its zone is known).
-- optional: ts, account, case, contact, email, activity, channel, direction, visibility, automation, actor_type, resource, team,
-- optional: thread_id, field, value_from, value_to, score, subject, features, ts_precision, ts_zone
-- times: ts
with read as (
    select
        stage.*,
        try_cast(plain_number(score) as double) as score_read,
        lower(email) as email_read,
        coalesce(direction, 'unknown') as direction_read
    from stage
),

judged as (
    select
        read.*,
        case when ts is null then 'no_timestamp' end as skip,
        case
            when ts is not null
            then coalesce(
                bad_instant(ts_column, ts, ts_at),
                absent(activity_column, activity),
                absent('unique', rec_key),
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
    recno, line, idx, 'row' as object, rec_key,
    case when ts_precision = 'day' then cast(cast(ts_at as date) as timestamp) else ts_at end as ts,
    coalesce(ts_precision, ts_shape) as ts_precision,
    coalesce(ts_zone, ts_known) as ts_zone,
    account as account_ref,
    'contact:' || contact as contact_ref,
    case when direction_read <> 'outbound' then email_read end as from_email,
    case when direction_read = 'outbound' and email_read is not null then [email_read] end as to_emails,
    "case" as case_id, activity,
    coalesce(channel, 'ticket') as channel,
    direction_read as direction,
    coalesce(visibility, 'public') as visibility,
    coalesce(automation, 'human') as automation,
    case
        when actor_type is not null then actor_type
        when direction_read = 'inbound' then 'customer'
        when direction_read in ('outbound', 'internal') then 'agent'
        else 'unknown'
    end as actor_type,
    resource, team, thread_id, field, value_from, value_to, score_read as score, subject, features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
