-- What is to come in the stage an account is in: expected touchpoints that have not happened, also those that should have.
-- grain: one row per case of the account and expected touchpoint (occurrence) of its present stage visit that is still to come
-- param: account varchar null the account's id
-- reads: main.touchpoint_status, main.stage_visits, main.definitions
select status.journey, status.case_id, status.touchpoint, coalesce(named.name, status.touchpoint) as name, status.due_at,
    coalesce(named.detail ->> '$.owner', '') as owner, coalesce(named.detail ->> '$.customer_role', '') as customer_role,
    coalesce(named.detail ->> '$.medium', '') as medium, coalesce(named.detail ->> '$.duration', '') as duration,
    coalesce(named.detail ->> '$.objective', '') as objective
from main.touchpoint_status as status
inner join main.stage_visits as visits
    on visits.journey = status.journey and visits.case_id = status.case_id and visits.stage = status.stage and visits.visit = status.visit
left join main.definitions as named
    on named.journey = status.journey and named.journey_version = status.journey_version
    and named.kind = 'touchpoint' and named.stage = status.stage and named.id = status.touchpoint
where visits.account_id = cast($account as varchar)
    and not visits.observed
    and status.status in ('not_yet_due', 'missed', 'unknown')
    and status.met_at is null
order by status.journey, status.case_id, status.due_at nulls last, named.position, status.touchpoint, status.occurrence
