-- Every event of an account as an activity stream (Activity Schema 2.0): one table for tools that ask when which customer did what.
-- grain: one row per event of an account
-- param: account varchar null only this account (its id)
-- param: activity varchar null only this activity
-- reads: main.events
select
    event_id as activity_id, ts, account_id as customer, cast(null as varchar) as anonymous_customer_id, activity,
    json_object(
        'channel', channel, 'direction', direction, 'visibility', visibility, 'automation', automation,
        'team', team, 'thread', thread_id, 'value_from', value_from, 'value_to', value_to, 'source', source
    ) as feature_json,
    cast(null as decimal(18, 2)) as revenue_impact, cast(null as varchar) as link,
    row_number() over (partition by account_id, activity order by ts, seq) as activity_occurrence,
    lead(ts) over (partition by account_id, activity order by ts, seq) as activity_repeated_at
from main.events
where account_id is not null
    and account_id = coalesce(cast($account as varchar), account_id)
    and activity = coalesce(cast($activity as varchar), activity)
order by ts, seq
