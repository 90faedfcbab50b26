-- When an account is in a stage of a journey: while one of its cases is. Visits that overlap or touch are one stretch, so what
-- happens to an account meanwhile counts once. An open end lies far ahead.
-- table: work.presences
-- grain: one row per journey, stage, account and stretch
-- order: journey, stage, account_no, from_ts
-- reads: work.stage_times, work.spans
with times as (
    select times.journey, times.stage, times.account_no, times.case_id, times.visit,
        times.entered_at, times.entered_day,
        coalesce(times.left_at, timestamp '9999-12-31') as left_at,
        coalesce(times.left_day, date '9999-12-31') as left_day
    from work.stage_times as times
    inner join work.spans as spans on spans.account_no = times.account_no
),

reaching as (
    select journey, stage, account_no, case_id, visit, entered_at, entered_day, left_at, left_day,
        max(left_at) over (
            partition by journey, stage, account_no order by entered_at, case_id, visit rows between unbounded preceding and 1 preceding
        ) as reached
    from times
),

stretches as (
    select journey, stage, account_no, entered_at, entered_day, left_at, left_day,
        sum(case when reached is null or entered_at > reached then 1 else 0 end) over (
            partition by journey, stage, account_no order by entered_at, case_id, visit rows between unbounded preceding and current row
        ) as stretch
    from reaching
)

select journey, stage, account_no,
    min(entered_at) as from_ts, max(left_at) as to_ts, min(entered_day) as from_day, max(left_day) as to_day
from stretches
group by journey, stage, account_no, stretch
