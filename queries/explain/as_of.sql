-- The instant up to which a run measured.
-- grain: one row
-- param: run varchar null the run, such as gen-000042; null: the last one that published
-- reads: main.runs
select max(as_of) as as_of
from main.runs
where case when cast($run as varchar) is null then status = 'published' else run_id = cast($run as varchar) end
