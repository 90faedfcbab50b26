-- Which features customers use, group by group, in the order that the journey wants and in the order that they did. Kaplan and Meier's
-- median counts those who have not got there yet; the share does not, so it is low where many have just begun.
-- Rank: by median, those whose median is not reached after all others by share; equals share a rank.
-- table: main.feature_adoption
-- grain: one row per journey, segment ('all' too) and touchpoint with a feature group in the newest version
-- order: journey, segment, rank_ideal, touchpoint
-- reads: work.adoptions, work.touchpoints, work.segments, work.journey_versions, main.survival_summary
with newest as (
    select journey, journey_version, version_no
    from (
        select journey, journey_version, version_no, row_number() over (partition by journey order by version_no desc) as place
        from work.journey_versions
    )
    where place = 1
),

features as (
    select newest.journey, newest.journey_version, touchpoints.feature_group, touchpoints.stage, touchpoints.touchpoint,
        row_number() over (partition by newest.journey order by touchpoints.position, touchpoints.touchpoint) as rank_ideal
    from newest
    inner join work.touchpoints as touchpoints on touchpoints.journey = newest.journey and touchpoints.version_no = newest.version_no
    where touchpoints.feature_group is not null
),

segments as (
    select journey, 'all' as segment from newest
    union
    select newest.journey, segments.segment
    from newest
    inner join work.segments as segments on segments.journey = newest.journey and segments.version_no = newest.version_no
),

counts as (
    select journey, touchpoint, case when grouping(segment) = 1 then 'all' else segment end as segment,
        count(distinct account_id) as accounts,
        count(distinct case when outcome = 'event' then account_id end) as adopted
    from work.adoptions
    group by grouping sets ((journey, touchpoint, segment), (journey, touchpoint))
),

curves as (
    select journey, milestone_or_stage as touchpoint, group_value as segment, median, median_ci_low, median_ci_high
    from main.survival_summary
    where measure = 'adoption' and group_by in ('all', 'segment')
),

figures as (
    select features.journey, features.journey_version, segments.segment, features.feature_group, features.stage, features.touchpoint,
        features.rank_ideal,
        coalesce(counts.accounts, 0) as accounts, coalesce(counts.adopted, 0) as adopted,
        counts.adopted / cast(nullif(counts.accounts, 0) as double) as adopted_share,
        curves.median as median_days, curves.median_ci_low, curves.median_ci_high
    from features
    inner join segments on segments.journey = features.journey
    left join counts
        on counts.journey = features.journey and counts.touchpoint = features.touchpoint and counts.segment = segments.segment
    left join curves
        on curves.journey = features.journey and curves.touchpoint = features.touchpoint and curves.segment = segments.segment
)

select journey, journey_version, segment, feature_group, stage, touchpoint, accounts, adopted, adopted_share,
    median_days, median_ci_low, median_ci_high, rank_ideal,
    case when accounts > 0 then rank() over (
        partition by journey, segment order by median_days nulls last, case when median_days is null then adopted_share end desc nulls last
    ) end as rank_actual
from figures
