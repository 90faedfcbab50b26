-- Tickets with what became of them. First reply: the first public word of a person of ours after the opening; none for a ticket that we
-- opened, never zero for want of one. Resolution: up to the last time it was solved. Both also in business hours of the account's zone;
-- from or to a date without a time of day they are the hours of the business days from the one to before the other. Reopened: open
-- again after it was solved. A rating counts on a scale from 0 to 1 only; a source is graded if it gives any between.
-- table: work.tickets
-- grain: one row per ticket of an account, which is a source and a case_id with an opening
-- order: source, case_id
-- reads: main.events, main.event_sources, main.accounts, work.business_hours, work.settings
with settings as (
    select until, today, timezone from work.settings
),

events as (
    select event_id, source, case_id, account_id, activity, ts, seq, day, ts_precision = 'day' as whole, score,
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

-- of a reply that went out by mail a mailbox may have the copy that is kept: it answers the ticket of the helpdesk that has it too
said as (
    select source, case_id, ts, seq, day, whole from events where answers
    union all
    select copies.source, events.case_id, events.ts, events.seq, events.day, events.whole
    from events
    inner join main.event_sources as copies on copies.event_id = events.event_id and copies.source <> events.source
    where events.answers
),

answers as (
    select opened.source, opened.case_id, said.ts, said.day, said.whole,
        greatest(case when opened.whole or said.whole then 24.0 * (said.day - opened.day)
            else (epoch_us(said.ts) - epoch_us(opened.ts)) / 3600000000.0 end, 0) as hours
    from opened
    inner join said on said.source = opened.source and said.case_id = opened.case_id
    where opened.asked and (said.ts > opened.ts or said.ts = opened.ts and said.seq > opened.seq)
),

-- answers after the same hours came at one instant, or their time of day is not known: whichever stands for them
replies as (
    select source, case_id, min(hours) as hours, arg_min(ts, hours) as ts, arg_min(day, hours) as day, arg_min(whole, hours) as whole
    from answers
    group by source, case_id
),

endings as (
    select opened.source, opened.case_id, events.ts, events.day, events.whole,
        greatest(case when opened.whole or events.whole then 24.0 * (events.day - opened.day)
            else (epoch_us(events.ts) - epoch_us(opened.ts)) / 3600000000.0 end, 0) as hours
    from opened
    inner join events on events.source = opened.source and events.case_id = opened.case_id
    where events.activity = 'solved_ticket' and events.ts >= opened.ts
),

solutions as (
    select source, case_id, max(hours) as hours, arg_max(ts, hours) as ts, arg_max(day, hours) as day, arg_max(whole, hours) as whole,
        min(ts) as first_solved_at
    from endings
    group by source, case_id
),

reopenings as (
    select source, case_id, max(ts) as reopened_at
    from events
    where activity = 'reopened_ticket'
    group by source, case_id
),

scores as (
    select source, case_id, score, ts, seq
    from events
    where activity = 'rated_ticket' and score between 0 and 1
),

ratings as (
    select source, case_id, score
    from (
        select source, case_id, score, row_number() over (partition by source, case_id order by ts desc, seq desc) as place
        from scores
    )
    where place = 1
),

scales as (
    select source, bool_or(score > 0 and score < 1) as graded
    from scores
    group by source
),

zones as (
    select distinct timezone from work.business_hours
),

tickets as (
    select opened.source, opened.case_id, opened.account_id, opened.ts, opened.day, opened.whole, opened.asked,
        coalesce(zones.timezone, settings.timezone) as timezone
    from opened
    cross join settings
    left join main.accounts as accounts on accounts.account_id = opened.account_id
    left join zones on zones.timezone = accounts.timezone
)

select tickets.source, tickets.case_id, tickets.account_id, tickets.ts as opened_at, tickets.day as opened_day, tickets.asked,
    replies.hours as first_reply_hours,
    case
        when reply_days.worked_before is null then null
        when tickets.whole or replies.whole then greatest(reply_days.worked_before - open_days.worked_before, 0)
        else greatest(
            reply_days.worked_before + least(greatest(epoch_us(replies.ts) - epoch_us(reply_days.from_ts), 0), reply_days.worked)
            - open_days.worked_before - least(greatest(epoch_us(tickets.ts) - epoch_us(open_days.from_ts), 0), open_days.worked), 0)
    end / 3600000000.0 as first_reply_business_hours,
    solutions.hours as resolution_hours,
    case
        when solution_days.worked_before is null then null
        when tickets.whole or solutions.whole then greatest(solution_days.worked_before - open_days.worked_before, 0)
        else greatest(
            solution_days.worked_before + least(greatest(epoch_us(solutions.ts) - epoch_us(solution_days.from_ts), 0), solution_days.worked)
            - open_days.worked_before - least(greatest(epoch_us(tickets.ts) - epoch_us(open_days.from_ts), 0), open_days.worked), 0)
    end / 3600000000.0 as resolution_business_hours,
    solutions.hours is not null and coalesce(reopenings.reopened_at >= solutions.first_solved_at, false) as reopened,
    ratings.score as rating,
    case when ratings.score is not null then scales.graded end as graded
from tickets
left join replies on replies.source = tickets.source and replies.case_id = tickets.case_id
left join solutions on solutions.source = tickets.source and solutions.case_id = tickets.case_id
left join reopenings on reopenings.source = tickets.source and reopenings.case_id = tickets.case_id
left join ratings on ratings.source = tickets.source and ratings.case_id = tickets.case_id
left join scales on scales.source = tickets.source
left join work.business_hours as open_days on open_days.timezone = tickets.timezone and open_days.day = tickets.day
left join work.business_hours as reply_days on reply_days.timezone = tickets.timezone and reply_days.day = replies.day
left join work.business_hours as solution_days on solution_days.timezone = tickets.timezone and solution_days.day = solutions.day
