-- Answers to the survey of satisfaction: one number per question, on a scale of seven steps from -103 to 103. The first question counts.
-- requires: id, ticket_id, ratings, created_at
-- optional: user_id, updated_at
-- wrapper: satisfaction_ratings
with records as (
    select
        recno, line, id, ticket_id, user_id, ratings,
        coalesce(updated_at, created_at) as rated_text, freshdesk_instant(coalesce(updated_at, created_at)) as rated_at,
        -- an object of questions, or a list of them
        case
            when starts_with(ratings, '[') then try(ratings ->> '$[0].value')
            else coalesce(try(ratings ->> '$.default_question'), try(json_extract_string(ratings, '$."' || (json_keys(ratings)[1]) || '"')))
        end as answer
    from stage
),

judged as (
    select
        records.*,
        case when answer is null then 'not_rated' end as skip,
        coalesce(
            absent('id', id),
            absent('ticket_id', ticket_id),
            absent('created_at', rated_text),
            bad_instant('created_at', rated_text, rated_at)
        ) as fault
    from records
)

select
    recno, line, 0 as idx, 'rating' as object, id as rec_key, rated_at as rec_version, 20 as rank,
    'rating_state:' || ticket_id as replaces,
    rated_at as ts, instant_precision(rated_text) as ts_precision, freshdesk_known(rated_text) as ts_zone,
    'ticket:' || ticket_id as about_ref, 'user:' || user_id as contact_ref, 'user:' || user_id as actor_ref, ticket_id as case_id,
    'rated_ticket' as activity, 'web' as channel, 'inbound' as direction, 'public' as visibility, 'human' as automation,
    'customer' as actor_type, 'ticket:' || ticket_id as thread_id,
    freshdesk_score(answer) as score, without_nulls(json_object(
        'score', answer, 'scale', case when freshdesk_score(answer) is not null then 'freshdesk_103' end
    )) as features,
    skip, fault.name as reject_column, fault.code as reject_code, fault.reason as reject_reason
from judged
