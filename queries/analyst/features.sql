-- Which features customers use, how soon, and in which order compared with the one that the journey wants. Later: places that a feature
-- comes later in use than in the file; below zero: earlier.
-- grain: one row per journey, segment and touchpoint with a feature group
-- param: journey varchar null only this journey
-- param: segment varchar all one segment, or all together; null: each
-- param: feature_group varchar null quick_win, key_differentiator, essential or difficult_to_adopt
-- param: limit bigint 1000 at most this many rows
-- reads: main.feature_adoption
select journey, journey_version, segment, feature_group, stage, touchpoint, accounts, adopted, adopted_share,
    median_days, median_ci_low, median_ci_high, rank_ideal, rank_actual, rank_actual - rank_ideal as later
from main.feature_adoption
where journey = coalesce(cast($journey as varchar), journey)
    and segment = coalesce(cast($segment as varchar), segment)
    and feature_group = coalesce(cast($feature_group as varchar), feature_group)
order by journey, segment, rank_ideal, touchpoint
limit cast($limit as bigint)
