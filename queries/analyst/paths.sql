-- The cases whose touchpoints came least as the journey has them. missing: due by now and never seen; misplaced: due and seen, but not where
-- the ideal order has it; extra: what has no place in it. It looks at what came and in which order, not at when: a touchpoint that came
-- after its stage was left is in its place here, and missed in touchpoints.
-- grain: one row per case
-- param: journey varchar null only this journey
-- param: segment varchar null only this segment
-- param: account varchar null only this account
-- param: below double 1 only with a fitness below this
-- param: limit bigint 1000 at most this many rows
-- reads: main.paths, main.accounts
select
    paths.journey, paths.journey_version, paths.case_id, paths.account_id, coalesce(accounts.name, paths.account_id) as account, paths.segment,
    paths.fitness, paths.expected, paths.matched,
    array_to_string(paths.missing, ', ') as missing, array_to_string(paths.misplaced, ', ') as misplaced, array_to_string(paths.extra, ', ') as extra,
    array_to_string(paths.path, ' > ') as path, paths.variant_id, paths.days
from main.paths as paths
left join main.accounts as accounts on accounts.account_id = paths.account_id
where paths.fitness < cast($below as double)
    and paths.journey = coalesce(cast($journey as varchar), paths.journey)
    and coalesce(paths.segment, '') = coalesce(cast($segment as varchar), paths.segment, '')
    and coalesce(paths.account_id, '') = coalesce(cast($account as varchar), paths.account_id, '')
order by paths.fitness, paths.journey, paths.case_id
limit cast($limit as bigint)
