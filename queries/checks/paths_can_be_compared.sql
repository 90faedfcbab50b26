-- warns: a path is too long to be compared with the ideal order: its case has millions of pairs of a touch and a step, look at its rules
-- reads: main.paths
select journey, case_id, len(path) as touches
from main.paths
where cost is null
order by journey, case_id
