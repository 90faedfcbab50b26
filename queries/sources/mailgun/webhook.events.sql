-- Webhooks: the same events as the API lists, each in an object of its own beside its signature.
-- requires: event-data
with logs as (
    select recno, line, try_cast("event-data" as json) as event
    from stage
)

select * from mailgun_events('logs')
