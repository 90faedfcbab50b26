-- Work in the dark: what we did for an account inside a silence that the customer could not see, and the days of it on which
-- nothing is known to have gone out (nothing outbound, no meeting, no call, nothing of unknown direction).
-- table: work.hidden_work
-- grain: one row per silence with internal events strictly inside
-- order: side, seq
-- reads: work.silent_intervals, work.account_numbers, work.communications, main.events, work.settings
with settings as (
    select until, today from work.settings
),

internal_events as (
    select numbers.account_no, events.ts, events.day, events.ts_precision = 'day' as whole,
        extract(year from events.day) * 12 + extract(month from events.day) as month
    from main.events as events
    cross join settings
    inner join work.account_numbers as numbers on numbers.account_id = events.account_id
    where events.visibility = 'internal'
        and case when events.ts_precision = 'day' then events.day <= settings.today else events.ts < settings.until end
),

-- One row per month that a silence touches: a join on the month spares comparing each silence with every event of its account.
silent_months as (
    select account_no, side, seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole,
        unnest(generate_series(
            extract(year from from_day) * 12 + extract(month from from_day), extract(year from to_day) * 12 + extract(month from to_day)
        )) as month
    from work.silent_intervals
),

days_inside as (
    select silent_months.side, silent_months.seq, silent_months.account_no, internal_events.day, count(*) as events
    from silent_months
    inner join internal_events
        on internal_events.account_no = silent_months.account_no
        and internal_events.month = silent_months.month
        and case
            when silent_months.from_whole or internal_events.whole then internal_events.day > silent_months.from_day
            else internal_events.ts > silent_months.from_ts
        end
        and case
            when silent_months.open then true
            when silent_months.to_whole or internal_events.whole then internal_events.day < silent_months.to_day
            else internal_events.ts < silent_months.to_ts
        end
    group by silent_months.side, silent_months.seq, silent_months.account_no, internal_events.day
),

judged as (
    select side, seq, events,
        not exists (
            select 1 from work.communications as heard
            where heard.account_no = days_inside.account_no and heard.day = days_inside.day
                and (heard.vendor or heard.direction = 'unknown')
        ) as dark
    from days_inside
)

select side, seq, cast(sum(events) as bigint) as internal_events, count(case when dark then 1 end) as dark_days
from judged
group by side, seq
