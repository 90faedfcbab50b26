-- Events of Amazon SES, and its older notifications. `log` is the name of a table of recno, line, kind and event, a JSON object. They
-- may be delivered twice; the mail, the kind, the instant and the recipients make one.
create or replace temp macro ses_events(log) as table (
    with happened as (
        select
            recno, line, kind as event, event -> '$.mail' as mail,
            -- what is told beside the mail: delivery, bounce, complaint, open, click …; of a mail sent or refused nothing is
            coalesce(event -> ('$.' || lower(kind)), '{}') as detail
        from query_table(log)
    ),

    stamped as (
        select
            recno, line, event,
            mail ->> '$.messageId' as mail_key,
            mail ->> '$.commonHeaders.messageId' as header_id,
            nullif(regexp_extract(mail ->> '$.sourceArn', '^arn:aws[a-z-]*:ses:([a-z0-9-]+):', 1), '') as region,
            mail ->> '$.commonHeaders.subject' as subject,
            coalesce(mail_addresses(array_to_string(mail ->> '$.commonHeaders.from[*]', ' '))[1], mail_addresses(mail ->> '$.source')[1]) as from_email,
            contains(lower(mail ->> '$.headers'), '"list-unsubscribe"') as is_list,
            coalesce(detail ->> '$.timestamp', mail ->> '$.timestamp') as stamp,
            mail_addresses(array_to_string(
                case
                    when event = 'Delivery' then detail ->> '$.recipients[*]'
                    when event = 'Bounce' then detail ->> '$.bouncedRecipients[*].emailAddress'
                    when event = 'Complaint' then detail ->> '$.complainedRecipients[*].emailAddress'
                    else mail ->> '$.destination[*]'
                end, ' '
            )) as recipients,
            case when event = 'Reject' then 'rejected' else coalesce(detail ->> '$.bounceType', detail ->> '$.complaintFeedbackType') end as type,
            detail ->> '$.link' as url,
            detail ->> '$.userAgent' as agent
        from happened
    ),

    judged as (
        select
            stamped.*, instant(stamp, 'UTC') as ts,
            -- the id that the mail had before, else the one that its region gave it
            case
                when contains(header_id, '@') then mail_id(header_id)
                when region is not null
                then mail_id(mail_key) || '@' || case when region = 'us-east-1' then 'email' else region end || '.amazonses.com'
            end as message_id,
            case event
                when 'Send' then 'sent'
                when 'Delivery' then 'delivered'
                when 'Bounce' then 'bounced'
                when 'Reject' then 'bounced'
                when 'Complaint' then 'complained'
                when 'Open' then 'opened'
                when 'Click' then 'clicked'
                when 'Subscription' then 'unsubscribed'
            end as kind
        from stamped
    ),

    known as (
        select
            recno, line,
            md5(concat_ws(chr(31), mail_key, event, strftime(ts, '%Y-%m-%d %H:%M:%S.%f'), array_to_string(recipients, ' '), url)) as rec_key,
            kind, ts, instant_precision(stamp) as ts_precision, instant_known(stamp, null) as ts_zone,
            message_id, from_email, recipients,
            case when is_list then 'List-Unsubscribe' end as bulk,
            case when machine_agent(agent) then 'user agent' end as machine,
            subject,
            json_object('type', type, 'url', split_part(url, '?', 1)) as features,
            case
                when event = 'DeliveryDelay' then 'deferred'
                when kind is null and event is not null then 'other_event'
            end as skip,
            coalesce(
                absent('eventType', event), absent('mail.messageId', mail_key), absent('timestamp', stamp), bad_instant('timestamp', stamp, ts)
            ) as fault
        from judged
    )

    select * from sent_by_service('known')
);
