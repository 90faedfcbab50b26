-- Cases whose present stage takes longer than its target.
-- grain: one row per case in a stage that is behind or stuck
select
    v.journey, v.account_id, coalesce(a.name, v.account_id) as account, coalesce(a.owner, '') as owner,
    v.case_id, v.stage, v.state, v.entered_at, v.days, v.target_days, v.max_days
from main.stage_visits as v
left join main.accounts as a on a.account_id = v.account_id
where not v.observed and v.state in ('behind', 'stuck')
order by case v.state when 'stuck' then 0 else 1 end, v.days desc, v.journey, v.case_id, v.stage, v.visit
