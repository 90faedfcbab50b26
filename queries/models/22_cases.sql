-- The cases of every journey, with their start, their end and the segment at the start.
-- table: main.cases
-- grain: one row per journey and case that started before the end of the run
-- order: journey, case_id
-- reads: work.cases
select journey, journey_version, case_id, account_id, segment, started_at, started_precision, ended_at, ended_precision
from work.cases
