-- Some of the observed paths, so that not all of them are in memory at once.
-- grain: one row per case
-- order: place
-- param: from bigint 1 place of the first
-- param: to bigint 1000000000 place of the last
-- reads: work.observed_paths
select journey, journey_version, case_id, account_id, segment, days, touches, stages, required, required_in, recurring, due, missed
from work.observed_paths
where place between cast($from as bigint) and cast($to as bigint)
order by place
