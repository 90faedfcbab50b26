-- The same events as Amazon SNS hands them on: the object is a text in Message.
-- requires: TopicArn, Message
with letters as (
    select recno, line, Message, try_cast(Message as json) as event
    from stage
),

logs as (
    select
        recno, line, event,
        -- what SNS itself has to say is a sentence
        coalesce(event ->> '$.eventType', event ->> '$.notificationType', case when not starts_with(ltrim(Message), '{') then 'sentence' end) as kind
    from letters
)

select * from ses_events('logs')
