-- The events at which some rule looks, each with its shape: the sum of the codes of its values. One without any code is left out,
-- unless a rule asks only for what an event is not. A column that no rule names is not read, because the parameter is known when
-- the statement is planned.
-- table: work.marked_events
-- grain: one row per event before the end of the run and subject (its account, its case) that a journey follows
-- order: subject, ts, seq
-- reads: main.events, work.value_codes, work.rule_activities, work.rule_literals, work.subjects, work.settings
-- param: columns varchar[] [] the columns that rules name: events.subject …
with settings as (
    select until, today from work.settings
),

accounts as (
    select subject, case_id from work.subjects where case_kind = 'account'
),

cases as (
    select subject, case_id from work.subjects where case_kind = 'case'
),

asked as (
    select distinct activity from work.rule_activities
),

clauses_of_negations as (
    select rule, clause
    from work.rule_literals
    where starts_with(column_name, 'events.')
    group by rule, clause
    having bool_and(negate)
),

named as (
    select
        events.seq, events.ts, events.day, coalesce(events.ts_precision = 'day', false) as whole, events.account_id, events.case_id,
        case when list_contains($columns::varchar[], 'events.activity') then events.activity end as rule_activity,
        case when list_contains($columns::varchar[], 'events.channel') then events.channel end as rule_channel,
        case when list_contains($columns::varchar[], 'events.direction') then events.direction end as rule_direction,
        case when list_contains($columns::varchar[], 'events.visibility') then events.visibility end as rule_visibility,
        case when list_contains($columns::varchar[], 'events.automation') then events.automation end as rule_automation,
        case when list_contains($columns::varchar[], 'events.actor_type') then events.actor_type end as rule_actor_type,
        case when list_contains($columns::varchar[], 'events.resource') then events.resource end as rule_resource,
        case when list_contains($columns::varchar[], 'events.team') then events.team end as rule_team,
        case when list_contains($columns::varchar[], 'events.field') then events.field end as rule_field,
        case when list_contains($columns::varchar[], 'events.value_from') then events.value_from end as rule_value_from,
        case when list_contains($columns::varchar[], 'events.value_to') then events.value_to end as rule_value_to,
        case when list_contains($columns::varchar[], 'events.subject') then events.subject end as rule_subject,
        case when list_contains($columns::varchar[], 'events.source') then events.source end as rule_source,
        case when list_contains($columns::varchar[], 'events.case_id') then events.case_id end as rule_case_id,
        case when list_contains($columns::varchar[], 'events.contact_id') then events.contact_id end as rule_contact_id,
        case when list_contains($columns::varchar[], 'events.account_id') then events.account_id end as rule_account_id,
        case when list_contains($columns::varchar[], 'events.thread_id') then events.thread_id end as rule_thread_id,
        case when list_contains($columns::varchar[], 'events.score') then cast(events.score as varchar) end as rule_score,
        case when list_contains($columns::varchar[], 'events.features') then cast(events.features as varchar) end as rule_features,
        case when list_contains($columns::varchar[], 'events.ts') then cast(events.ts as varchar) end as rule_ts
    from main.events as events
    inner join asked on asked.activity = coalesce(events.activity, '')
    cross join settings
    where case when events.ts_precision = 'day' then events.day <= settings.today else events.ts < settings.until end
),

shaped as (
    select
        named.seq, named.ts, named.day, named.whole, named.account_id, named.case_id,
        coalesce(of_activity.code, 0)
        + coalesce(of_channel.code, 0)
        + coalesce(of_direction.code, 0)
        + coalesce(of_visibility.code, 0)
        + coalesce(of_automation.code, 0)
        + coalesce(of_actor_type.code, 0)
        + coalesce(of_resource.code, 0)
        + coalesce(of_team.code, 0)
        + coalesce(of_field.code, 0)
        + coalesce(of_value_from.code, 0)
        + coalesce(of_value_to.code, 0)
        + coalesce(of_subject.code, 0)
        + coalesce(of_source.code, 0)
        + coalesce(of_case_id.code, 0)
        + coalesce(of_contact_id.code, 0)
        + coalesce(of_account_id.code, 0)
        + coalesce(of_thread_id.code, 0)
        + coalesce(of_score.code, 0)
        + coalesce(of_features.code, 0)
        + coalesce(of_ts.code, 0) as shape
    from named
    left join work.value_codes as of_activity on of_activity.value = named.rule_activity and of_activity.column_name = 'events.activity'
    left join work.value_codes as of_channel on of_channel.value = named.rule_channel and of_channel.column_name = 'events.channel'
    left join work.value_codes as of_direction on of_direction.value = named.rule_direction and of_direction.column_name = 'events.direction'
    left join work.value_codes as of_visibility on of_visibility.value = named.rule_visibility and of_visibility.column_name = 'events.visibility'
    left join work.value_codes as of_automation on of_automation.value = named.rule_automation and of_automation.column_name = 'events.automation'
    left join work.value_codes as of_actor_type on of_actor_type.value = named.rule_actor_type and of_actor_type.column_name = 'events.actor_type'
    left join work.value_codes as of_resource on of_resource.value = named.rule_resource and of_resource.column_name = 'events.resource'
    left join work.value_codes as of_team on of_team.value = named.rule_team and of_team.column_name = 'events.team'
    left join work.value_codes as of_field on of_field.value = named.rule_field and of_field.column_name = 'events.field'
    left join work.value_codes as of_value_from on of_value_from.value = named.rule_value_from and of_value_from.column_name = 'events.value_from'
    left join work.value_codes as of_value_to on of_value_to.value = named.rule_value_to and of_value_to.column_name = 'events.value_to'
    left join work.value_codes as of_subject on of_subject.value = named.rule_subject and of_subject.column_name = 'events.subject'
    left join work.value_codes as of_source on of_source.value = named.rule_source and of_source.column_name = 'events.source'
    left join work.value_codes as of_case_id on of_case_id.value = named.rule_case_id and of_case_id.column_name = 'events.case_id'
    left join work.value_codes as of_contact_id on of_contact_id.value = named.rule_contact_id and of_contact_id.column_name = 'events.contact_id'
    left join work.value_codes as of_account_id on of_account_id.value = named.rule_account_id and of_account_id.column_name = 'events.account_id'
    left join work.value_codes as of_thread_id on of_thread_id.value = named.rule_thread_id and of_thread_id.column_name = 'events.thread_id'
    left join work.value_codes as of_score on of_score.value = named.rule_score and of_score.column_name = 'events.score'
    left join work.value_codes as of_features on of_features.value = named.rule_features and of_features.column_name = 'events.features'
    left join work.value_codes as of_ts on of_ts.value = named.rule_ts and of_ts.column_name = 'events.ts'
),

placed as (
    select
        shaped.seq, shaped.ts, shaped.day, shaped.whole, shaped.shape,
        accounts.subject as account_subject, cases.subject as case_subject
    from shaped
    left join accounts on accounts.case_id = shaped.account_id
    left join cases on cases.case_id = shaped.case_id
    where shaped.shape <> 0 or exists (select 1 from clauses_of_negations)
),

belonging as (
    select account_subject as subject, seq, ts, day, whole, shape from placed where account_subject is not null
    union all
    select case_subject as subject, seq, ts, day, whole, shape from placed where case_subject is not null
)

-- A day has room for 10^12; its instants lie within three days around its midnight in UTC.
select
    subject, seq, ts, day, whole,
    (day - date '1970-01-01') * 1000000000000
        + case when whole then 0 else epoch_us(ts) - epoch_us(cast(day as timestamp)) + 100000000000 end as earliest,
    (day - date '1970-01-01') * 1000000000000
        + case when whole then 999999999999 else epoch_us(ts) - epoch_us(cast(day as timestamp)) + 100000000000 end as latest,
    shape
from belonging
