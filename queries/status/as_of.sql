-- The instant up to which this generation measures.
-- grain: one row
-- reads: main.runs
select as_of
from main.runs
where as_of is not null
order by run_id desc
limit 1
