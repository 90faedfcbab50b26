-- Event Webhook: what became of a mail, one object for each recipient and event. It may be delivered twice: sg_event_id tells.
-- requires: event, timestamp, sg_event_id
-- optional: email, smtp-id, type, status, url, sg_machine_open, marketing_campaign_id, singlesend_id, newsletter, asm_group_id
with happened as (
    select
        recno, line, event, timestamp, email, sg_event_id, url,
        coalesce(type, status) as detail,
        mail_id("smtp-id") as message_id,
        mail_addresses(email) as recipients,
        epoch_instant(timestamp) as ts,
        sg_machine_open = 'true' as by_machine,
        case
            when coalesce(marketing_campaign_id, singlesend_id, newsletter) is not null then 'campaign'
            when asm_group_id is not null then 'unsubscribe group'
        end as bulk,
        case
            when event = 'processed' then 'sent'
            when event = 'delivered' then 'delivered'
            when event in ('bounce', 'dropped') then 'bounced'
            when event = 'open' then 'opened'
            when event = 'click' then 'clicked'
            when event = 'spamreport' then 'complained'
            when event in ('unsubscribe', 'group_unsubscribe') then 'unsubscribed'
        end as kind
    from stage
),

known as (
    select
        recno, line, sg_event_id as rec_key, kind, ts, 'second' as ts_precision, 'explicit' as ts_zone,
        message_id, cast(null as varchar) as from_email, recipients, bulk,
        case when by_machine then 'sg_machine_open' end as machine,
        cast(null as varchar) as subject,
        json_object('type', case when event = 'dropped' then 'dropped' when kind = 'bounced' then detail end, 'url', split_part(url, '?', 1)) as features,
        case when event = 'deferred' then 'deferred' when kind is null and event is not null then 'other_event' end as skip,
        coalesce(
            absent('sg_event_id', sg_event_id), absent('event', event), absent('email', email),
            absent('timestamp', timestamp), bad_instant('timestamp', timestamp, ts)
        ) as fault
    from happened
)

select * from sent_by_service('known')
