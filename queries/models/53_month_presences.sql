-- When an account is in a stage, month by month, with the segment in which it counts: what happens in a month meets few of these, so
-- millions of messages find their stage by an equality. A month has the stretches that reach into it by a day, because a day may begin
-- earlier or later where the account is. Of an account that was in the stage on a day of the month, one row is counted in the month,
-- and one of the quarter's in the quarter, however often it came back.
-- table: work.month_presences
-- grain: one row per journey, stage, account, stretch and month that it touches
-- order: journey, stage, account_no, from_ts, month
-- reads: work.presences, work.period_segments, work.settings
with presences as (
    select presences.journey, presences.stage, presences.account_no, presences.from_ts, presences.to_ts, presences.from_day,
        least(presences.to_day, settings.today) as to_day,
        -- stretches do not overlap, so the one before is the last one of all before
        coalesce(lag(presences.to_day) over (partition by presences.journey, presences.stage, presences.account_no order by presences.from_ts),
            date '0001-01-01') as before_day
    from work.presences as presences
    cross join work.settings as settings
),

months as (
    select journey, stage, account_no, from_ts, to_ts, from_day, to_day, before_day,
        cast(unnest(generate_series(
            cast(date_trunc('month', from_day - 1) as timestamp), cast(date_trunc('month', to_day + 1) as timestamp), interval 1 month
        )) as date) as month
    from presences
),

inside as (
    select journey, stage, account_no, from_ts, to_ts, month,
        from_day, before_day, from_day < cast(month + interval 1 month as date) and to_day >= month as inside,
        cast(date_trunc('quarter', month) as date) as quarter
    from months
)

select inside.journey, inside.stage, inside.account_no, inside.month, inside.from_ts, inside.to_ts,
    inside.inside and inside.before_day < inside.month as in_month,
    inside.inside and inside.before_day < inside.quarter
        and inside.month = greatest(inside.quarter, cast(date_trunc('month', inside.from_day) as date)) as in_quarter,
    segments.month_segment, segments.quarter_segment
from inside
left join work.period_segments as segments
    on segments.journey = inside.journey and segments.account_no = inside.account_no
    and segments.from_day <= inside.month and segments.to_day > inside.month
