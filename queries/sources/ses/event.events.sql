-- Event publishing, and the notifications that came before it: what became of a mail, one object for each event. Firehose writes them
-- back to back.
-- requires: mail
-- optional: eventType, notificationType, delivery, bounce, complaint, open, click, subscription
-- keys: eventType | notificationType
-- keys: mail.messageId
with logs as (
    select
        recno, line, coalesce(eventType, notificationType) as kind,
        json_object(
            'mail', try_cast(mail as json), 'delivery', try_cast(delivery as json), 'bounce', try_cast(bounce as json),
            'complaint', try_cast(complaint as json), 'open', try_cast(open as json), 'click', try_cast(click as json),
            'subscription', try_cast(subscription as json)
        ) as event
    from stage
)

select * from ses_events('logs')
