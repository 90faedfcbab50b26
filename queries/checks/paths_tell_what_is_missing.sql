-- fails: what a path lacks is not what touchpoint_status misses: as many as were due and did not come in the case at all, or, of something recurring, each missed occurrence. In a case that came back to a stage also what was missed then and came in another pass may be lacking, but nothing that was not missed
-- reads: main.paths, main.touchpoint_status, main.touches, main.stage_visits, work.touchpoints
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

-- first what is missed, which is little; then what else was due of it, and what came
missed as (
    select journey, case_id, touchpoint, count(*) as missed
    from main.touchpoint_status
    where status = 'missed'
    group by journey, case_id, touchpoint
),

fulfilled as (
    select missed.journey, missed.case_id, missed.touchpoint, count(*) as fulfilled
    from main.touchpoint_status as status
    inner join missed on missed.journey = status.journey and missed.case_id = status.case_id and missed.touchpoint = status.touchpoint
    where status.status in ('met', 'late')
    group by missed.journey, missed.case_id, missed.touchpoint
),

seen as (
    select missed.journey, missed.case_id, missed.touchpoint, count(*) as seen
    from main.touches as touches
    inner join missed on missed.journey = touches.journey and missed.case_id = touches.case_id and missed.touchpoint = touches.touchpoint
    group by missed.journey, missed.case_id, missed.touchpoint
),

-- a second pass through the ideal order begins only where a stage is entered again
returned as (
    select distinct journey, case_id from main.stage_visits where visit > 1
),

lacking as (
    select missed.journey, missed.case_id, missed.touchpoint, missed.missed, coalesce(recurring.recurring, false) as recurring,
        case
            when recurring.recurring then missed.missed
            else greatest(missed.missed + coalesce(fulfilled.fulfilled, 0) - coalesce(seen.seen, 0), 0)
        end as lacking
    from missed
    inner join compared on compared.journey = missed.journey and compared.case_id = missed.case_id
    left join recurring on recurring.journey = missed.journey and recurring.touchpoint = missed.touchpoint
    left join fulfilled
        on fulfilled.journey = missed.journey and fulfilled.case_id = missed.case_id and fulfilled.touchpoint = missed.touchpoint
    left join seen on seen.journey = missed.journey and seen.case_id = missed.case_id and seen.touchpoint = missed.touchpoint
)

select coalesce(lacking.journey, told.journey) as journey, coalesce(lacking.case_id, told.case_id) as case_id,
    coalesce(lacking.touchpoint, told.touchpoint) as touchpoint, coalesce(lacking.lacking, 0) as lacking, coalesce(told.told, 0) as told
from lacking
full join told on told.journey = lacking.journey and told.case_id = lacking.case_id and told.touchpoint = lacking.touchpoint
left join returned on returned.journey = lacking.journey and returned.case_id = lacking.case_id
where coalesce(told.told, 0) < coalesce(lacking.lacking, 0)
    or coalesce(told.told, 0) > case
        when returned.case_id is not null and not lacking.recurring then lacking.missed
        else coalesce(lacking.lacking, 0)
    end
order by journey, case_id, touchpoint
