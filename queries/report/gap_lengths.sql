-- How long silences are, of the side on which the customer hears nothing (or where it is not measured, nobody speaks, else the customer
-- is silent).
-- grain: one row per class of length, from its first day; class: 0 under 10 days, then 10, 15, 20, 30, 45, 60, 90 and more
-- reads: main.communication_gaps
with side as (
    select side
    from main.communication_gaps
    group by side
    order by case side when 'vendor' then 0 when 'mutual' then 1 else 2 end
    limit 1
),

classes as (
    select unnest([0, 10, 15, 20, 30, 45, 60, 90]) as class
),

gaps as (
    select gaps.gap_id, gaps.status, max(classes.class) as class
    from main.communication_gaps as gaps
    inner join side on side.side = gaps.side
    inner join classes on classes.class <= gaps.days
    group by gaps.gap_id, gaps.status
)

select (select side from side) as side, classes.class,
    count(*) filter (where gaps.status = 'open') as open_gaps,
    count(*) filter (where gaps.status = 'closed') as closed_gaps,
    count(*) filter (where gaps.status = 'unknown') as unknown_gaps
from classes
left join gaps on gaps.class = classes.class
where exists (select 1 from side)
group by classes.class
order by classes.class
