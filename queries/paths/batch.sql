-- Some of the situations, so that not all of them are in memory at once.
-- grain: one row per situation
-- order: situation
-- param: from bigint 1 number of the first
-- param: to bigint 1000000000 number of the last
-- reads: work.path_situations
select situation, journey, touches, stages, required, required_in, came, recurring, due, missed
from work.path_situations
where situation between cast($from as bigint) and cast($to as bigint)
order by situation
