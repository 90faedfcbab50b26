-- Where current and ideal differ: the places at which the journey breaks, the worst first. Effects are associations, not causes: those hurt may
-- differ from the others in more than that, and a longer visit has more time to go wrong.
-- grain: one row per place and segment
-- param: journey varchar null only this journey
-- param: segment varchar all one segment, or all together; null: each
-- param: stage varchar null only this stage
-- param: kind varchar null missing_touchpoint, late_touchpoint, slow_stage, silence, silent_handoff, regression or negative_experience
-- param: state varchar null new, persisting, reopened or closed
-- param: quadrant varchar null quick_win, major_project, fill_in or thankless
-- param: limit bigint 1000 at most this many rows
-- reads: main.journey_gaps
select journey, segment, rank, state, kind, stage, touchpoint, accounts, accounts_in_place, share, recent_accounts, arr, occurrences, excess_days,
    effect, effect_low, effect_high, n_with, n_without, dwell_effect, dwell_effect_low, dwell_effect_high, dwell_n_with, dwell_n_without, dwell_days,
    effort, quadrant, first_seen, last_seen, note, method, journey_version, journey_gap_id
from main.journey_gaps
where journey = coalesce(cast($journey as varchar), journey)
    and segment = coalesce(cast($segment as varchar), segment)
    and stage = coalesce(cast($stage as varchar), stage)
    and kind = coalesce(cast($kind as varchar), kind)
    and state = coalesce(cast($state as varchar), state)
    and (cast($quadrant as varchar) is null or quadrant = cast($quadrant as varchar))
order by journey, segment, rank
limit cast($limit as bigint)
