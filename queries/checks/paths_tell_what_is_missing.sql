-- fails: what a path lacks is not what touchpoint_status misses: as many as were due and did not come in the case at all, or, of something recurring, each missed occurrence
-- reads: main.paths, main.touchpoint_status, main.touches, work.touchpoints
with compared as (
    select journey, case_id, missing from main.paths where cost is not null
),

told as (
    select journey, case_id, touchpoint, count(*) as told
    from (select journey, case_id, unnest(missing) as touchpoint from compared)
    group by journey, case_id, touchpoint
),

recurring as (
    select journey, touchpoint, bool_or(every_value is not null) as recurring
    from work.touchpoints
    group by journey, touchpoint
),

due as (
    select journey, case_id, touchpoint, count(*) as due, count(case when status = 'missed' then 1 end) as missed
    from main.touchpoint_status
    where status in ('met', 'late', 'missed')
    group by journey, case_id, touchpoint
    having count(case when status = 'missed' then 1 end) > 0
),

seen as (
    select touches.journey, touches.case_id, touches.touchpoint, count(*) as seen
    from main.touches as touches
    inner join due on due.journey = touches.journey and due.case_id = touches.case_id and due.touchpoint = touches.touchpoint
    group by touches.journey, touches.case_id, touches.touchpoint
),

lacking as (
    select due.journey, due.case_id, due.touchpoint,
        case when recurring.recurring then due.missed else greatest(due.due - coalesce(seen.seen, 0), 0) end as lacking
    from due
    inner join compared on compared.journey = due.journey and compared.case_id = due.case_id
    left join recurring on recurring.journey = due.journey and recurring.touchpoint = due.touchpoint
    left join seen on seen.journey = due.journey and seen.case_id = due.case_id and seen.touchpoint = due.touchpoint
)

select coalesce(lacking.journey, told.journey) as journey, coalesce(lacking.case_id, told.case_id) as case_id,
    coalesce(lacking.touchpoint, told.touchpoint) as touchpoint, coalesce(lacking.lacking, 0) as lacking, coalesce(told.told, 0) as told
from lacking
full join told on told.journey = lacking.journey and told.case_id = lacking.case_id and told.touchpoint = lacking.touchpoint
where coalesce(lacking.lacking, 0) <> coalesce(told.told, 0)
order by journey, case_id, touchpoint
