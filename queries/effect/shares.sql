-- The cases on both sides of each place where a journey breaks, and how many of them have ended: none where no end is declared.
-- grain: one row per place and segment ('all' too)
-- order: journey, kind, stage, touchpoint, segment
-- reads: work.breaks
select journey, kind, stage, coalesce(touchpoint, '') as touchpoint, segment, ended_with is not null as can_end,
    cases_with, coalesce(ended_with, 0) as ended_with, cases_without, coalesce(ended_without, 0) as ended_without
from work.breaks
order by journey, kind, stage, touchpoint, segment
