-- What the comparison with the ideal order says of every case.
-- table: main.paths
-- grain: one row per case
-- order: journey, case_id
-- reads: work.observed_paths, work.path_situations, work.path_verdicts
with members as (
    select situation, unnest(places) as place from work.path_situations
)

select
    observed.journey, observed.journey_version, observed.case_id, observed.account_id, observed.segment,
    verdicts.path, verdicts.variant_id, observed.days, verdicts.fitness, verdicts.missing, verdicts.misplaced, verdicts.extra,
    verdicts.expected, verdicts.matched, verdicts.cost, verdicts.worst_cost
from members
inner join work.observed_paths as observed on observed.place = members.place
inner join work.path_verdicts as verdicts on verdicts.situation = members.situation
