-- Expected touchpoints of accounts, as they stand, and the risks that tripped.
-- grain: one row per expected touchpoint (occurrence), and per risk that tripped, of an account
-- param: accounts varchar null ids of accounts, joined by the unit separator (chr 31)
-- reads: main.touchpoint_status, main.risks, main.definitions
select status.account_id, 'touchpoint' as kind, coalesce(stages.name, status.stage) as stage, coalesce(named.name, status.touchpoint) as name,
    status.status, status.due_at as first_at, status.met_at as second_at, coalesce(status.days_late, 0) as days_late,
    coalesce(status.reason, '') as note
from main.touchpoint_status as status
left join main.definitions as named
    on named.journey = status.journey and named.journey_version = status.journey_version
    and named.kind = 'touchpoint' and named.stage = status.stage and named.id = status.touchpoint
left join main.definitions as stages
    on stages.journey = status.journey and stages.journey_version = status.journey_version and stages.kind = 'stage' and stages.id = status.stage
where list_contains(string_split(cast($accounts as varchar), chr(31)), status.account_id)
union all
select risks.account_id, 'risk' as kind, coalesce(stages.name, risks.stage) as stage, coalesce(named.name, risks.risk) as name,
    case when risks.cleared_at is null then 'on' else 'over' end as status, risks.tripped_at as first_at, risks.cleared_at as second_at,
    0 as days_late, coalesce(named.detail ->> '$.mitigation', '') as note
from main.risks as risks
left join main.definitions as named
    on named.journey = risks.journey and named.journey_version = risks.journey_version
    and named.kind = 'risk' and named.stage = risks.stage and named.id = risks.risk
left join main.definitions as stages
    on stages.journey = risks.journey and stages.journey_version = risks.journey_version and stages.kind = 'stage' and stages.id = risks.stage
where list_contains(string_split(cast($accounts as varchar), chr(31)), risks.account_id)
order by account_id, kind, first_at nulls last, second_at nulls last, stage, name, status, days_late, note
