-- What happened to marketing e-mails: sent, delivered, bounced, and what the recipient did with them. Opens and clicks are tracking.
-- Subjects, senders and reasons have tables of their own, without an instant.
-- requires: id, type, created, recipient
-- optional: sent_by_id, email_campaign_id, filtered_event, _fivetran_deleted
with records as (
    select
        recno, line, id, type, email_campaign_id, fivetran_hubspot_stamp(created) as created_text,
        hubspot_instant(fivetran_hubspot_stamp(created)) as happened_at, hubspot_address(recipient) as recipient,
        coalesce(sent_by_id, case when type = 'SENT' then id end) as message,
        connector_flag(filtered_event) as is_filtered, connector_flag(_fivetran_deleted) as is_deleted
    from stage
),

named as (
    select
        records.*,
        case type
            when 'SENT' then 'sent_email'
            when 'DELIVERED' then 'delivered_email'
            when 'OPEN' then 'opened_email'
            when 'CLICK' then 'clicked_email'
            when 'BOUNCE' then 'bounced_email'
            when 'SPAMREPORT' then 'complained_email'
        end as activity
    from records
),

judged as (
    select
        named.*,
        activity in ('opened_email', 'clicked_email', 'complained_email') as by_recipient,
        case
            when is_deleted then 'deleted'
            when is_filtered then 'filtered'
            when activity is null then 'email_' || lower(coalesce(type, 'unknown'))
        end as skip,
        coalesce(absent('id', id), absent('created', created_text), bad_instant('created', created_text, happened_at)) as fault
    from named
)

select
    recno, line, 0 as idx, 'email_event' as object, id as rec_key, 2 as rank,
    happened_at as ts, hubspot_precision(created_text) as ts_precision, hubspot_known(created_text) as ts_zone,
    case when by_recipient then recipient end as from_email,
    case when not by_recipient and recipient is not null then [recipient] end as to_emails,
    activity, 'email' as channel, case when by_recipient then 'inbound' else 'outbound' end as direction, 'public' as visibility,
    case
        when activity in ('opened_email', 'clicked_email') then 'tracking'
        when activity = 'bounced_email' then 'bounce'
        when activity in ('sent_email', 'delivered_email') then 'bulk'
        else 'notification'
    end as automation,
    'type: ' || type as automation_reason,
    case when by_recipient then 'customer' else 'system' end as actor_type,
    'email_event:' || message as thread_id,
    without_nulls(json_object('campaign', email_campaign_id)) as features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
