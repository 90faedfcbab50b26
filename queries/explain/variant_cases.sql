-- The cases that went the same way.
-- grain: one row per case
-- param: variant_id varchar null the way
-- reads: main.paths, main.accounts
select paths.journey, paths.case_id, paths.account_id, accounts.name, paths.segment, paths.days, paths.fitness, paths.missing, paths.misplaced, paths.extra
from main.paths as paths
left join main.accounts as accounts on accounts.account_id = paths.account_id
where paths.variant_id = cast($variant_id as varchar)
order by paths.journey, paths.case_id
