-- The stays of a case in stages, in the order of time.
-- grain: one row per visit of a stage
-- param: journey varchar null the journey
-- param: case_id varchar null the case
-- reads: main.stage_visits
select stage, visit, entered_at, left_at, days, business_days, target_days, max_days, state, move, entered_event_id, left_event_id
from main.stage_visits
where journey = cast($journey as varchar) and case_id = cast($case_id as varchar)
order by entered_at, left_at nulls last, stage, visit
