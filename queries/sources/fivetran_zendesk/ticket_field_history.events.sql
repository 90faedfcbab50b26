-- The field history of tickets in a warehouse: one row per field and new value. The value before is that of the row before it. What was
-- set in the first second of a ticket's history is its opening and no change, unless the ticket was solved there and then.
-- requires: ticket_id, field_name, value, updated
-- optional: user_id, _fivetran_deleted
-- alias: updated = valid_starting_at
with records as (
    select
        recno, line, ticket_id, field_name, value, updated, user_id,
        connector_flag(_fivetran_deleted) as is_deleted,
        connector_instant(updated) as changed_at
    from stage
),

-- rows of one instant have one row before them: a dump may hold a row twice
ordered as (
    select
        records.*,
        last_value(value) over (
            partition by ticket_id, field_name order by changed_at
            range between unbounded preceding and interval 1 microsecond preceding
        ) as value_before,
        min(changed_at) over (partition by ticket_id) as first_at
    from records
),

judged as (
    select
        ordered.*,
        changed_at < first_at + interval 1 second
        and not (field_name = 'status' and coalesce(value in ('solved', 'closed'), false)) as is_opening,
        coalesce(
            absent('ticket_id', ticket_id),
            absent('field_name', field_name),
            absent('updated', updated),
            bad_instant('updated', updated, changed_at)
        ) as fault
    from ordered
),

-- a ticket that is solved tells two things: its status changed, and it is solved
named as (
    select judged.*, 0 as idx, zendesk_change(field_name, value_before, value) as activity
    from judged
    union all
    select judged.*, 1 as idx, zendesk_milestone(field_name, value_before, value) as activity
    from judged
    where zendesk_milestone(field_name, value_before, value) is not null
),

acted as (
    select
        named.*,
        activity = 'rated_ticket' as is_rating,
        zendesk_system(null, user_id) as by_system,
        case
            when is_deleted then 'deleted'
            when is_opening then 'set_at_opening'
            when value is not distinct from value_before then 'unchanged'
        end as skip
    from named
)

select
    recno, line, idx, case when is_rating then 'rating' else 'ticket_field_history' end as object,
    case
        when is_rating then ticket_id || ':' || left(value, case when starts_with(value, 'good') then 4 else 3 end)
        else ticket_id || ':' || field_name || '@' || epoch_us(changed_at)
    end as rec_key,
    case when is_rating then 1 else 0 end as rank,
    changed_at as ts, instant_precision(updated) as ts_precision, connector_known(updated) as ts_zone,
    'ticket:' || ticket_id as about_ref, 'user:' || nullif(user_id, '-1') as actor_ref, ticket_id as case_id,
    activity,
    case when is_rating then 'web' else 'ticket' end as channel,
    case when is_rating then 'inbound' else 'internal' end as direction,
    case when is_rating then 'public' else 'internal' end as visibility,
    case when by_system then 'system' else 'human' end as automation,
    case when by_system then 'via rule' end as automation_reason,
    case when by_system then 'system' end as actor_type,
    'ticket:' || ticket_id as thread_id, field_name as field, value_before as value_from, value as value_to,
    case when is_rating then case when starts_with(value, 'good') then 1.0 else 0.0 end end::double as score,
    case when is_rating then without_nulls(json_object('score', value)) end as features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from acted
