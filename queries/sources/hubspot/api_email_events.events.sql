-- What happened to marketing e-mails: sent, delivered, bounced, and what the recipient did with them. Opens and clicks are tracking.
-- requires: id, type, created, recipient
-- optional: sentBy, emailCampaignId, emailCampaignGroupId, subject, from, filteredEvent, category, portalSubscriptionStatus, subscriptions
-- wrapper: events
with records as (
    select
        recno, line, id, type, created, subject, emailCampaignId, category, filteredEvent,
        hubspot_instant(created) as happened_at, hubspot_address(recipient) as recipient, hubspot_address("from") as sender,
        coalesce(sentBy ->> '$.id', case when type = 'SENT' then id end) as message,
        portalSubscriptionStatus = 'UNSUBSCRIBED' or contains(subscriptions, 'UNSUBSCRIBED') as unsubscribed
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
            when 'STATUSCHANGE' then case when unsubscribed then 'unsubscribed_email' end
        end as activity
    from records
),

judged as (
    select
        named.*,
        activity in ('opened_email', 'clicked_email', 'complained_email', 'unsubscribed_email') as by_recipient,
        case
            when filteredEvent = 'true' then 'filtered'
            when activity is null then 'email_' || lower(coalesce(type, 'unknown'))
        end as skip,
        coalesce(absent('id', id), absent('created', created), bad_instant('created', created, happened_at)) as fault
    from named
)

select
    recno, line, 0 as idx, 'email_event' as object, id as rec_key, 2 as rank,
    happened_at as ts, hubspot_precision(created) as ts_precision, hubspot_known(created) as ts_zone,
    case when by_recipient then recipient else sender end as from_email,
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
    'email_event:' || message as thread_id, subject,
    without_nulls(json_object('campaign', emailCampaignId, 'category', category)) as features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
