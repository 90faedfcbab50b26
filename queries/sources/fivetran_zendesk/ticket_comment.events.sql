-- Comments of a warehouse: replies that the customer can read, and notes among ourselves. The first one of a ticket is its opening:
-- it is known by the second in which the ticket was created.
-- requires: id, ticket_id, user_id, public, created
-- optional: via_channel, voice_comment, facebook_comment, tweet, _fivetran_deleted, _sdc_deleted_at
-- alias: user_id = author_id
-- alias: public = is_public
-- alias: created = created_at
-- alias: via_channel = via
-- alias: _sdc_deleted_at = _ab_cdc_deleted_at
with records as (
    select
        recno, line, id, ticket_id, user_id, created,
        coalesce(lower(public) = 'false', false) as is_note,
        coalesce(
            zendesk_via(via_channel),
            case
                when connector_flag(voice_comment) then 'voice'
                when connector_flag(facebook_comment) then 'facebook'
                when connector_flag(tweet) then 'twitter'
            end
        ) as via_name,
        connector_flag(_fivetran_deleted) or _sdc_deleted_at is not null as is_deleted,
        connector_instant(created) as written_at
    from stage
),

judged as (
    select
        records.*,
        zendesk_system(via_name, user_id) as by_system,
        case when is_deleted then 'deleted' end as skip,
        coalesce(
            absent('id', id),
            absent('ticket_id', ticket_id),
            absent('created', created),
            bad_instant('created', created, written_at)
        ) as fault
    from records
)

select
    recno, line, 0 as idx, 'comment' as object, id as rec_key, 18 as rank,
    'zendesk_opening:' || ticket_id || '@' || whole_second(written_at) as same_as,
    case when not is_note then [zendesk_event(id)] end as also_as,
    written_at as ts, instant_precision(created) as ts_precision, connector_known(created) as ts_zone,
    'ticket:' || ticket_id as about_ref, 'user:' || nullif(user_id, '-1') as actor_ref, ticket_id as case_id,
    case when is_note then 'noted_ticket' else 'replied_to_ticket' end as activity,
    zendesk_channel(via_name) as channel,
    case when is_note then 'internal' end as direction,
    case when is_note then 'internal' else 'public' end as visibility,
    case when by_system then 'system' else 'human' end as automation,
    case when by_system then 'via rule' end as automation_reason,
    case when by_system then 'system' end as actor_type,
    'ticket:' || ticket_id as thread_id,
    without_nulls(json_object('via', via_name)) as features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
