-- Events as the Events API lists them: what became of a mail, one object for each recipient and event.
-- requires: event, timestamp, id, log-level
-- optional: recipient, message, envelope, severity, reason, url, flags, client-info, campaigns, mailing-list
-- wrapper: items
with logs as (
    select
        recno, line,
        json_object(
            'event', event, 'timestamp', timestamp, 'id', id, 'recipient', recipient, 'message', try_cast(message as json),
            'envelope', try_cast(envelope as json), 'severity', severity, 'reason', reason, 'url', url, 'flags', try_cast(flags as json),
            'client-info', try_cast("client-info" as json), 'campaigns', try_cast(campaigns as json), 'mailing-list', try_cast("mailing-list" as json)
        ) as event
    from stage
)

select * from mailgun_events('logs')
