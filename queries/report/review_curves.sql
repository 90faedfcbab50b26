-- The curves of time to value: the share that has got there, and the share that left before, day by day, of all and by segment.
-- grain: one row per journey, milestone, group and day of the curve
-- reads: main.survival
select journey, milestone_or_stage as milestone, group_by, group_value, day, at_risk, events, cif, cif_competing, survival, ci_low, ci_high
from main.survival
where measure = 'time_to_value' and group_by in ('all', 'segment')
order by journey, milestone_or_stage, group_by, group_value, day
