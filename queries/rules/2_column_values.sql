-- The distinct values of the columns that rules name, as text: a rule is judged on values, of which there are far fewer than
-- events. A column that no rule names is not read, because the parameter is known when the statement is planned.
-- table: work.column_values
-- grain: one row per column and value, without NULL
-- order: column_name, value
-- reads: work.rule_activities, main.events, work.account_states, work.people
-- param: columns varchar[] [] the columns: events.subject, accounts.arr, contacts.title …
with asked as (
    select column_name, activity from work.rule_activities
),

people as (
    select contact_id, account_id, title
    from work.people
    where role = 'customer' and first_record
),

named as (
    select 'events.activity' as column_name, events.activity as value
    from main.events as events
    inner join asked on asked.column_name = 'events.activity' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.activity')
    union all
    select 'events.channel' as column_name, events.channel as value
    from main.events as events
    inner join asked on asked.column_name = 'events.channel' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.channel')
    union all
    select 'events.direction' as column_name, events.direction as value
    from main.events as events
    inner join asked on asked.column_name = 'events.direction' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.direction')
    union all
    select 'events.visibility' as column_name, events.visibility as value
    from main.events as events
    inner join asked on asked.column_name = 'events.visibility' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.visibility')
    union all
    select 'events.automation' as column_name, events.automation as value
    from main.events as events
    inner join asked on asked.column_name = 'events.automation' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.automation')
    union all
    select 'events.actor_type' as column_name, events.actor_type as value
    from main.events as events
    inner join asked on asked.column_name = 'events.actor_type' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.actor_type')
    union all
    select 'events.resource' as column_name, events.resource as value
    from main.events as events
    inner join asked on asked.column_name = 'events.resource' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.resource')
    union all
    select 'events.team' as column_name, events.team as value
    from main.events as events
    inner join asked on asked.column_name = 'events.team' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.team')
    union all
    select 'events.field' as column_name, events.field as value
    from main.events as events
    inner join asked on asked.column_name = 'events.field' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.field')
    union all
    select 'events.value_from' as column_name, events.value_from as value
    from main.events as events
    inner join asked on asked.column_name = 'events.value_from' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.value_from')
    union all
    select 'events.value_to' as column_name, events.value_to as value
    from main.events as events
    inner join asked on asked.column_name = 'events.value_to' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.value_to')
    union all
    select 'events.subject' as column_name, events.subject as value
    from main.events as events
    inner join asked on asked.column_name = 'events.subject' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.subject')
    union all
    select 'events.source' as column_name, events.source as value
    from main.events as events
    inner join asked on asked.column_name = 'events.source' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.source')
    union all
    select 'events.case_id' as column_name, events.case_id as value
    from main.events as events
    inner join asked on asked.column_name = 'events.case_id' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.case_id')
    union all
    select 'events.contact_id' as column_name, events.contact_id as value
    from main.events as events
    inner join asked on asked.column_name = 'events.contact_id' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.contact_id')
    union all
    select 'events.account_id' as column_name, events.account_id as value
    from main.events as events
    inner join asked on asked.column_name = 'events.account_id' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.account_id')
    union all
    select 'events.thread_id' as column_name, events.thread_id as value
    from main.events as events
    inner join asked on asked.column_name = 'events.thread_id' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.thread_id')
    union all
    select 'events.score' as column_name, cast(events.score as varchar) as value
    from main.events as events
    inner join asked on asked.column_name = 'events.score' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.score')
    union all
    select 'events.features' as column_name, cast(events.features as varchar) as value
    from main.events as events
    inner join asked on asked.column_name = 'events.features' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.features')
    union all
    select 'events.ts' as column_name, cast(events.ts as varchar) as value
    from main.events as events
    inner join asked on asked.column_name = 'events.ts' and asked.activity = coalesce(events.activity, '')
    where list_contains($columns::varchar[], 'events.ts')
    union all
    select 'accounts.account_id' as column_name, account_id as value from work.account_states where list_contains($columns::varchar[], 'accounts.account_id')
    union all
    select 'accounts.name' as column_name, name as value from work.account_states where list_contains($columns::varchar[], 'accounts.name')
    union all
    select 'accounts.segment' as column_name, segment as value from work.account_states where list_contains($columns::varchar[], 'accounts.segment')
    union all
    select 'accounts.owner' as column_name, owner as value from work.account_states where list_contains($columns::varchar[], 'accounts.owner')
    union all
    select 'accounts.arr' as column_name, cast(arr as varchar) as value from work.account_states where list_contains($columns::varchar[], 'accounts.arr')
    union all
    select 'accounts.started_at' as column_name, cast(started_at as varchar) as value from work.account_states where list_contains($columns::varchar[], 'accounts.started_at')
    union all
    select 'accounts.churned_at' as column_name, cast(churned_at as varchar) as value from work.account_states where list_contains($columns::varchar[], 'accounts.churned_at')
    union all
    select 'accounts.parent_account_id' as column_name, parent_account_id as value from work.account_states where list_contains($columns::varchar[], 'accounts.parent_account_id')
    union all
    select 'accounts.created_from' as column_name, created_from as value from work.account_states where list_contains($columns::varchar[], 'accounts.created_from')
    union all
    select 'accounts.timezone' as column_name, timezone as value from work.account_states where list_contains($columns::varchar[], 'accounts.timezone')
    union all
    select 'contacts.contact_id' as column_name, contact_id as value from people where list_contains($columns::varchar[], 'contacts.contact_id')
    union all
    select 'contacts.account_id' as column_name, account_id as value from people where list_contains($columns::varchar[], 'contacts.account_id')
    union all
    select 'contacts.title' as column_name, title as value from people where list_contains($columns::varchar[], 'contacts.title')
)

select distinct column_name, value
from named
where value is not null
