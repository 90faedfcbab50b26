-- fails: a case has no path or two, a path has not as many entries as the case has touches, or its fitness does not follow from what it tells
-- reads: main.paths, main.touches, work.cases
with touches as (
    select journey, case_id, count(*) as touches
    from main.touches
    group by journey, case_id
),

copies as (
    select journey, case_id, count(*) as copies
    from main.paths
    group by journey, case_id
),

unsound as (
    select paths.journey, paths.case_id, 'path' as what
    from main.paths as paths
    left join touches on touches.journey = paths.journey and touches.case_id = paths.case_id
    where paths.path is null
        or len(paths.path) <> coalesce(touches.touches, 0)
        or paths.variant_id is null
        or not regexp_full_match(paths.variant_id, '[0-9a-f]{16}')
        or paths.days < 0
        or (paths.days is null) <> (len(paths.path) = 0)
    union all
    select journey, case_id, 'fitness' as what
    from main.paths
    where cost <> len(missing) + len(extra) + 2 * len(misplaced)
        or matched <> expected - len(missing) - len(misplaced)
        or worst_cost <> expected + len(path)
        or (fitness is null) <> (coalesce(worst_cost, 0) = 0)
        or (cost is null) <> (worst_cost is null)
        or coalesce(fitness <> 1 - cast(cost as double) / nullif(worst_cost, 0), false)
        or fitness < 0
        or fitness > 1
)

select journey, case_id, what from unsound
union all
select coalesce(cases.journey, copies.journey) as journey, coalesce(cases.case_id, copies.case_id) as case_id, 'one row' as what
from work.cases as cases
full join copies on copies.journey = cases.journey and copies.case_id = cases.case_id
where cases.case_id is null or copies.copies is distinct from 1
order by journey, case_id, what
