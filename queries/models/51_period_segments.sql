-- In which segment an account counts in the KPIs of a period: the one in which it is at the period's end, or now if the period is not
-- over. So what becomes of an account later changes no closed period. Told for stretches of days, the month's and the quarter's:
-- an account that changes its segment in May is in the new one in the cells of May, June and the whole second quarter, and in the
-- old one in those of April.
-- table: work.period_segments
-- grain: one row per journey, account and stretch of days of which it is the same
-- order: journey, account_no, from_day
-- reads: work.account_segments, work.account_numbers, work.periods, work.settings
with segments as (
    select segments.journey, numbers.account_no, segments.from_ts, segments.to_ts, segments.segment
    from work.account_segments as segments
    inner join work.account_numbers as numbers on numbers.account_id = segments.account_id
),

changing as (
    select journey, account_no
    from segments
    group by journey, account_no
    having count(*) > 1
),

-- the last instant of a period at which a segment holds
ends as (
    select periods.grain, periods.from_day, periods.to_day, least(periods.to_ts, settings.until) as to_ts
    from work.periods as periods
    cross join work.settings as settings
),

judged as (
    select segments.journey, segments.account_no, ends.grain, ends.from_day, ends.to_day, segments.segment
    from changing
    inner join segments on segments.journey = changing.journey and segments.account_no = changing.account_no
    inner join ends on segments.from_ts < ends.to_ts and segments.to_ts >= ends.to_ts
),

by_month as (
    select months.journey, months.account_no, months.from_day, months.to_day,
        months.segment as month_segment, quarters.segment as quarter_segment
    from judged as months
    inner join judged as quarters
        on quarters.journey = months.journey and quarters.account_no = months.account_no
        and quarters.from_day <= months.from_day and quarters.to_day > months.from_day
    where months.grain = 'month' and quarters.grain = 'quarter'
),

changes as (
    select journey, account_no, from_day, to_day, month_segment, quarter_segment,
        row_number() over by_day = 1 or row(month_segment, quarter_segment) is distinct from lag(row(month_segment, quarter_segment)) over by_day
            as changed
    from by_month
    window by_day as (partition by journey, account_no order by from_day)
),

stretches as (
    select journey, account_no, from_day, to_day, month_segment, quarter_segment,
        sum(case when changed then 1 else 0 end) over (
            partition by journey, account_no order by from_day rows between unbounded preceding and current row
        ) as stretch
    from changes
)

select journey, account_no, min(from_day) as from_day, max(to_day) as to_day,
    min(month_segment) as month_segment, min(quarter_segment) as quarter_segment
from stretches
group by journey, account_no, stretch
union all
select segments.journey, segments.account_no, date '0001-01-01' as from_day, date '9999-12-31' as to_day,
    segments.segment as month_segment, segments.segment as quarter_segment
from segments
left join changing on changing.journey = segments.journey and changing.account_no = segments.account_no
where changing.journey is null
