-- Answers to the survey of satisfaction. One that was only offered is no answer; a click on it is no conversation.
-- requires: id, ticket_id, score, requester_id, created_at
-- optional: reason, updated_at
-- wrapper: satisfaction_ratings
with records as (
    select
        recno, line, id, ticket_id, score, requester_id, reason,
        -- the record of an offer may become the one of the answer
        coalesce(updated_at, created_at) as rated_text,
        instant(coalesce(updated_at, created_at), 'UTC') as rated_at,
        case when starts_with(score, 'good') then 'good' when starts_with(score, 'bad') then 'bad' end as answer
    from stage
),

judged as (
    select
        records.*,
        case when answer is null then 'not_rated' end as skip,
        coalesce(
            absent('id', id),
            case
                when answer is not null
                then coalesce(
                    absent('ticket_id', ticket_id),
                    absent('created_at', rated_text),
                    bad_instant('updated_at', rated_text, rated_at)
                )
            end
        ) as fault
    from records
)

select
    recno, line, 0 as idx, 'rating' as object, ticket_id || ':' || answer as rec_key, 3 as rank,
    rated_at as ts, instant_precision(rated_text) as ts_precision, instant_known(rated_text, null) as ts_zone,
    'ticket:' || ticket_id as about_ref, 'user:' || requester_id as contact_ref, 'user:' || requester_id as actor_ref,
    ticket_id as case_id, 'rated_ticket' as activity, 'web' as channel, 'inbound' as direction, 'public' as visibility,
    'human' as automation, 'ticket:' || ticket_id as thread_id,
    case answer when 'good' then 1.0 when 'bad' then 0.0 end::double as score,
    without_nulls(json_object('score', score, 'reason', reason)) as features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
