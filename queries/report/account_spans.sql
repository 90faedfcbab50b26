-- The stages and silences of accounts, for their timelines.
-- grain: one row per stage visit and per gap of an account; kind: stage or the side of a silence
-- param: accounts varchar null ids of accounts, joined by the unit separator (chr 31)
-- reads: main.stage_visits, main.communication_gaps, main.definitions
with names as (
    select journey, journey_version, id, min(name) as name, min(position) as position
    from main.definitions
    where kind = 'stage'
    group by journey, journey_version, id
)

select visits.account_id, 'stage' as kind, visits.journey, visits.case_id, coalesce(names.name, visits.stage) as name,
    coalesce(names.position, 0) as position, visits.entered_at as from_ts, visits.left_at as to_ts, coalesce(visits.state, '') as state,
    visits.days, visits.target_days, '' as gap_id
from main.stage_visits as visits
left join names on names.journey = visits.journey and names.journey_version = visits.journey_version and names.id = visits.stage
where list_contains(string_split(cast($accounts as varchar), chr(31)), visits.account_id)
union all
select gaps.account_id, gaps.side as kind, coalesce(gaps.journey, '') as journey, '' as case_id, gaps.threshold as name, 0 as position,
    gaps.started_at as from_ts, gaps.ended_at as to_ts, gaps.status as state, gaps.days, null as target_days, gaps.gap_id
from main.communication_gaps as gaps
where list_contains(string_split(cast($accounts as varchar), chr(31)), gaps.account_id)
order by account_id, kind, from_ts, gap_id, journey, case_id, name, to_ts nulls last
