-- What each event is to the rules: the sum of the codes of its values. A column that no rule names is not read, because the
-- parameter is known when the statement is planned.
-- table: work.event_shapes
-- grain: one row per event before the end of the run that is tied to an account or to a case
-- order: seq
-- reads: main.events, work.value_codes, work.settings
-- param: columns varchar[] [] the columns that rules name: events.subject …
with named as (
    select
        events.seq,
        case when list_contains($columns::varchar[], 'events.activity') then events.activity end as activity,
        case when list_contains($columns::varchar[], 'events.channel') then events.channel end as channel,
        case when list_contains($columns::varchar[], 'events.direction') then events.direction end as direction,
        case when list_contains($columns::varchar[], 'events.visibility') then events.visibility end as visibility,
        case when list_contains($columns::varchar[], 'events.automation') then events.automation end as automation,
        case when list_contains($columns::varchar[], 'events.actor_type') then events.actor_type end as actor_type,
        case when list_contains($columns::varchar[], 'events.resource') then events.resource end as resource,
        case when list_contains($columns::varchar[], 'events.team') then events.team end as team,
        case when list_contains($columns::varchar[], 'events.field') then events.field end as field,
        case when list_contains($columns::varchar[], 'events.value_from') then events.value_from end as value_from,
        case when list_contains($columns::varchar[], 'events.value_to') then events.value_to end as value_to,
        case when list_contains($columns::varchar[], 'events.subject') then events.subject end as subject,
        case when list_contains($columns::varchar[], 'events.source') then events.source end as source,
        case when list_contains($columns::varchar[], 'events.case_id') then events.case_id end as case_id,
        case when list_contains($columns::varchar[], 'events.contact_id') then events.contact_id end as contact_id,
        case when list_contains($columns::varchar[], 'events.account_id') then events.account_id end as account_id,
        case when list_contains($columns::varchar[], 'events.thread_id') then events.thread_id end as thread_id,
        case when list_contains($columns::varchar[], 'events.score') then cast(events.score as varchar) end as score,
        case when list_contains($columns::varchar[], 'events.features') then cast(events.features as varchar) end as features,
        case when list_contains($columns::varchar[], 'events.ts') then cast(events.ts as varchar) end as ts
    from main.events as events
    cross join work.settings as settings
    where (events.account_id is not null or events.case_id is not null)
        and case when events.ts_precision = 'day' then events.day <= settings.today else events.ts < settings.until end
)

select
    named.seq,
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
left join work.value_codes as of_activity on of_activity.value = named.activity and of_activity.column_name = 'events.activity'
left join work.value_codes as of_channel on of_channel.value = named.channel and of_channel.column_name = 'events.channel'
left join work.value_codes as of_direction on of_direction.value = named.direction and of_direction.column_name = 'events.direction'
left join work.value_codes as of_visibility on of_visibility.value = named.visibility and of_visibility.column_name = 'events.visibility'
left join work.value_codes as of_automation on of_automation.value = named.automation and of_automation.column_name = 'events.automation'
left join work.value_codes as of_actor_type on of_actor_type.value = named.actor_type and of_actor_type.column_name = 'events.actor_type'
left join work.value_codes as of_resource on of_resource.value = named.resource and of_resource.column_name = 'events.resource'
left join work.value_codes as of_team on of_team.value = named.team and of_team.column_name = 'events.team'
left join work.value_codes as of_field on of_field.value = named.field and of_field.column_name = 'events.field'
left join work.value_codes as of_value_from on of_value_from.value = named.value_from and of_value_from.column_name = 'events.value_from'
left join work.value_codes as of_value_to on of_value_to.value = named.value_to and of_value_to.column_name = 'events.value_to'
left join work.value_codes as of_subject on of_subject.value = named.subject and of_subject.column_name = 'events.subject'
left join work.value_codes as of_source on of_source.value = named.source and of_source.column_name = 'events.source'
left join work.value_codes as of_case_id on of_case_id.value = named.case_id and of_case_id.column_name = 'events.case_id'
left join work.value_codes as of_contact_id on of_contact_id.value = named.contact_id and of_contact_id.column_name = 'events.contact_id'
left join work.value_codes as of_account_id on of_account_id.value = named.account_id and of_account_id.column_name = 'events.account_id'
left join work.value_codes as of_thread_id on of_thread_id.value = named.thread_id and of_thread_id.column_name = 'events.thread_id'
left join work.value_codes as of_score on of_score.value = named.score and of_score.column_name = 'events.score'
left join work.value_codes as of_features on of_features.value = named.features and of_features.column_name = 'events.features'
left join work.value_codes as of_ts on of_ts.value = named.ts and of_ts.column_name = 'events.ts'
