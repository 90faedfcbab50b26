-- What an account's people saw of a hand-over: the last word of the one team, the first of the other, and all between them.
-- grain: one row per event
-- param: account_id varchar null the account
-- param: event_before varchar null the last word of the team before
-- param: event_after varchar null the first word of the team after
-- reads: main.events
with bounds as (
    select before.ts as from_ts, before.seq as from_seq, after.ts as to_ts, after.seq as to_seq
    from main.events as before
    cross join main.events as after
    where before.event_id = cast($event_before as varchar) and after.event_id = cast($event_after as varchar)
)

select
    case
        when events.event_id = cast($event_before as varchar) then 'last word of the team before'
        when events.event_id = cast($event_after as varchar) then 'first word of the team after'
        else 'between'
    end as role,
    events.ts, events.ts_precision, events.direction, events.channel, events.activity, events.team, events.subject, events.visibility,
    events.automation, events.source, events.file, events.line, events.event_id
from main.events as events
cross join bounds
where events.account_id = cast($account_id as varchar)
    and (events.ts > bounds.from_ts or events.ts = bounds.from_ts and events.seq >= bounds.from_seq)
    and (events.ts < bounds.to_ts or events.ts = bounds.to_ts and events.seq <= bounds.to_seq)
order by events.ts, events.seq
