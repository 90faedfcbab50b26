-- Tickets with what became of them. First reply: the first public word of a person of ours after the opening; none for a ticket that we
-- opened, never zero for want of one. Resolution: up to the last time it was solved. Reopened: open again after it was solved.
-- table: work.tickets
-- grain: one row per ticket of an account, which is a source and a case_id with an opening
-- order: source, case_id
-- reads: main.events, work.settings
with settings as (
    select until, today from work.settings
),

events as (
    select source, case_id, account_id, activity, ts, seq, day, ts_precision = 'day' as whole, score,
        coalesce(actor_type, 'unknown') <> 'agent' and coalesce(direction, 'unknown') <> 'outbound' as asked,
        visibility = 'public' and direction = 'outbound' and automation in ('human', 'helpdesk_relay') as answers
    from main.events
    cross join settings
    where case_id is not null
        and (
            activity in ('opened_ticket', 'solved_ticket', 'reopened_ticket', 'rated_ticket')
            or visibility = 'public' and direction = 'outbound' and automation in ('human', 'helpdesk_relay')
        )
        and case when ts_precision = 'day' then day <= settings.today else ts < settings.until end
),

opened as (
    select source, case_id, account_id, ts, seq, day, whole, asked
    from (
        select source, case_id, account_id, ts, seq, day, whole, asked,
            row_number() over (partition by source, case_id order by ts, seq) as place
        from events
        where activity = 'opened_ticket'
    )
    where place = 1 and account_id is not null
),

replies as (
    select opened.source, opened.case_id,
        min(greatest(case when opened.whole or events.whole then 24.0 * (events.day - opened.day)
            else (epoch_us(events.ts) - epoch_us(opened.ts)) / 3600000000.0 end, 0)) as hours
    from opened
    inner join events on events.source = opened.source and events.case_id = opened.case_id
    where opened.asked and events.answers
        and (events.ts > opened.ts or events.ts = opened.ts and events.seq > opened.seq)
    group by opened.source, opened.case_id
),

solutions as (
    select opened.source, opened.case_id,
        max(greatest(case when opened.whole or events.whole then 24.0 * (events.day - opened.day)
            else (epoch_us(events.ts) - epoch_us(opened.ts)) / 3600000000.0 end, 0)) as hours,
        min(events.ts) as first_solved_at
    from opened
    inner join events on events.source = opened.source and events.case_id = opened.case_id
    where events.activity = 'solved_ticket' and events.ts >= opened.ts
    group by opened.source, opened.case_id
),

reopenings as (
    select source, case_id, max(ts) as reopened_at
    from events
    where activity = 'reopened_ticket'
    group by source, case_id
),

ratings as (
    select source, case_id, score
    from (
        select source, case_id, score, row_number() over (partition by source, case_id order by ts desc, seq desc) as place
        from events
        where activity = 'rated_ticket' and score is not null
    )
    where place = 1
)

select opened.source, opened.case_id, opened.account_id, opened.ts as opened_at, opened.day as opened_day, opened.asked,
    replies.hours as first_reply_hours,
    solutions.hours as resolution_hours,
    solutions.hours is not null and coalesce(reopenings.reopened_at >= solutions.first_solved_at, false) as reopened,
    ratings.score as rating
from opened
left join replies on replies.source = opened.source and replies.case_id = opened.case_id
left join solutions on solutions.source = opened.source and solutions.case_id = opened.case_id
left join reopenings on reopenings.source = opened.source and reopenings.case_id = opened.case_id
left join ratings on ratings.source = opened.source and ratings.case_id = opened.case_id
