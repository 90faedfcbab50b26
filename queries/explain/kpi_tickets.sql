-- The tickets behind a KPI of tickets: opened in the period while the account was in the stage. first_reply_*: opened by a customer and
-- answered; resolution_*, reopen_rate, csat_response_rate: solved; csat: rated. Hours are elapsed ones.
-- grain: one row per ticket
-- param: kpi varchar null the KPI
-- param: period date null the first day of the period
-- param: grain varchar null month or quarter
-- param: journey varchar null the journey
-- param: segment varchar all the segment, or all
-- param: stage varchar null the stage
-- param: timezone varchar UTC the config's zone
-- param: until timestamp null events before this instant count
-- param: today date null records of a day count up to this day
-- reads: main.events, main.stage_visits, main.account_segments, main.accounts
with cell as (
    select cast($period as date) as from_day,
        cast(cast($period as date) + case cast($grain as varchar) when 'month' then interval 1 month else interval 3 month end as date) as to_day
),

bounds as (
    select from_day, to_day,
        timezone('UTC', timezone(cast($timezone as varchar), cast(from_day as timestamp))) as from_ts,
        timezone('UTC', timezone(cast($timezone as varchar), cast(to_day as timestamp))) as to_ts
    from cell
),

-- the accounts that are in the segment at the end of the period, or now if it is not over
members as (
    select segments.account_id
    from main.account_segments as segments
    cross join bounds
    where segments.journey = cast($journey as varchar)
        and (cast($segment as varchar) = 'all' or segments.segment = cast($segment as varchar))
        and coalesce(segments.from_ts < least(bounds.to_ts, cast($until as timestamp)), true)
        and coalesce(segments.to_ts >= least(bounds.to_ts, cast($until as timestamp)), true)
),

happened as (
    select source, case_id, account_id, activity, ts, seq, day, ts_precision, score, subject, file, line, event_id,
        coalesce(actor_type, 'unknown') <> 'agent' and coalesce(direction, 'unknown') <> 'outbound' as asked,
        visibility = 'public' and direction = 'outbound' and automation in ('human', 'helpdesk_relay') as answers
    from main.events
    where case_id is not null
        and case when ts_precision = 'day' then day <= cast($today as date) else ts < cast($until as timestamp) end
),

openings as (
    select source, case_id, account_id, ts, seq, day, ts_precision, subject, file, line, event_id, asked,
        row_number() over (partition by source, case_id order by ts, seq) as place
    from happened
    where activity = 'opened_ticket'
),

opened as (
    select openings.source, openings.case_id, openings.account_id, openings.ts, openings.seq, openings.day, openings.ts_precision,
        openings.subject, openings.file, openings.line, openings.event_id, openings.asked
    from openings
    inner join members on members.account_id = openings.account_id
    inner join main.accounts as accounts on accounts.account_id = openings.account_id
    cross join bounds
    where openings.place = 1 and openings.day >= bounds.from_day and openings.day < bounds.to_day
        and coalesce(accounts.started_at < cast($until as timestamp), true)
        and exists (
            select 1 from main.stage_visits as visits
            where visits.account_id = openings.account_id and visits.journey = cast($journey as varchar) and visits.stage = cast($stage as varchar)
                and visits.entered_at <= openings.ts and coalesce(visits.left_at > openings.ts, true)
        )
),

later as (
    select opened.source, opened.case_id, opened.asked, happened.activity, happened.answers, happened.score, happened.ts, happened.seq,
        happened.event_id,
        greatest(case when opened.ts_precision = 'day' or happened.ts_precision = 'day' then 24.0 * (happened.day - opened.day)
            else (epoch_us(happened.ts) - epoch_us(opened.ts)) / 3600000000.0 end, 0) as hours,
        happened.ts > opened.ts or happened.ts = opened.ts and happened.seq > opened.seq as after,
        happened.ts >= opened.ts as since
    from opened
    inner join happened on happened.source = opened.source and happened.case_id = opened.case_id
),

replies as (
    select source, case_id, hours, event_id, row_number() over (partition by source, case_id order by hours, ts, seq) as place
    from later
    where asked and answers and after
),

solutions as (
    select source, case_id, max(hours) as hours, min(ts) as first_solved_at
    from later
    where activity = 'solved_ticket' and since
    group by source, case_id
),

reopenings as (
    select source, case_id, max(ts) as reopened_at
    from later
    where activity = 'reopened_ticket'
    group by source, case_id
),

ratings as (
    select source, case_id, score, row_number() over (partition by source, case_id order by ts desc, seq desc) as place
    from later
    where activity = 'rated_ticket' and score between 0 and 1
),

tickets as (
    select opened.ts, opened.ts_precision, opened.account_id, opened.case_id, opened.subject, opened.source, opened.file, opened.line,
        opened.event_id, replies.hours as first_reply_hours, replies.event_id as reply_event_id, solutions.hours as resolution_hours,
        solutions.hours is not null and coalesce(reopenings.reopened_at >= solutions.first_solved_at, false) as reopened,
        ratings.score as rating
    from opened
    left join replies on replies.source = opened.source and replies.case_id = opened.case_id and replies.place = 1
    left join solutions on solutions.source = opened.source and solutions.case_id = opened.case_id
    left join reopenings on reopenings.source = opened.source and reopenings.case_id = opened.case_id
    left join ratings on ratings.source = opened.source and ratings.case_id = opened.case_id and ratings.place = 1
)

select ts, ts_precision, account_id, case_id, subject, first_reply_hours, resolution_hours, reopened, rating,
    case cast($kpi as varchar)
        when 'reopen_rate' then reopened
        when 'csat' then rating > 0.5
        when 'csat_response_rate' then rating is not null
    end as hit,
    source, file, line, event_id, reply_event_id
from tickets
where case
        when cast($kpi as varchar) in ('first_reply_hours', 'first_reply_business_hours') then first_reply_hours is not null
        when cast($kpi as varchar) in ('resolution_hours', 'resolution_business_hours', 'reopen_rate', 'csat_response_rate')
            then resolution_hours is not null
        when cast($kpi as varchar) = 'csat' then rating is not null
        else true
    end
order by ts, account_id, case_id, source
