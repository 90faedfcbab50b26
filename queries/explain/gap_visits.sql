-- The stages in which the account's cases were at the start of a silence and until it ended.
-- grain: one row per visit of a stage
-- param: gap_id varchar null the silence
-- reads: main.communication_gaps, main.stage_visits
with gaps as (
    select account_id, started_at, ended_at
    from main.communication_gaps
    where gap_id = cast($gap_id as varchar)
)

select visits.journey, visits.journey_version, visits.case_id, visits.stage, visits.visit, visits.entered_at, visits.left_at,
    visits.days, visits.state,
    visits.entered_at <= gaps.started_at and coalesce(visits.left_at > gaps.started_at, true) as at_start
from main.stage_visits as visits
inner join gaps on gaps.account_id = visits.account_id
where coalesce(visits.entered_at < gaps.ended_at, true) and coalesce(visits.left_at > gaps.started_at, true)
order by visits.entered_at, visits.journey, visits.case_id, visits.stage, visits.visit
