-- Touchpoints that are due within a week, or past due but not yet given up.
-- grain: one row per expected touchpoint that is still to happen, the first fifty; total: of all
-- reads: main.touchpoint_status, main.accounts, main.definitions, work.settings
select
    count(*) over () as total, t.journey, coalesce(t.account_id, '') as account_id, coalesce(a.name, t.account_id, t.case_id) as account, coalesce(a.owner, '') as owner,
    t.stage, t.touchpoint, coalesce(p.name, t.touchpoint) as name, coalesce(p.detail ->> '$.owner', '') as team, t.due_at, t.due_at < s.as_of as overdue
from main.touchpoint_status as t
cross join work.settings as s
left join main.accounts as a on a.account_id = t.account_id
left join main.definitions as p
    on p.journey = t.journey and p.journey_version = t.journey_version and p.kind = 'touchpoint' and p.stage = t.stage and p.id = t.touchpoint
where t.status = 'not_yet_due' and t.due_at < s.as_of + interval 7 day
order by t.due_at, t.journey, t.account_id nulls last, t.case_id, t.stage, t.visit, t.touchpoint, t.occurrence
limit 50
