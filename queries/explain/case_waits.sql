-- How long a case took to each milestone, or has waited for it.
-- grain: one row per milestone
-- param: journey varchar null the journey
-- param: case_id varchar null the case
-- reads: main.time_to_value
select milestone, outcome, started_at, ended_at, days, event_id
from main.time_to_value
where journey = cast($journey as varchar) and case_id = cast($case_id as varchar)
order by ended_at nulls last, milestone
