-- Cases whose present stage takes longer than its target, those that were not as late the night before first.
-- grain: one row per case in a stage that is behind or stuck, the first fifty; total, total_new: of all
-- reads: main.stage_visits, main.accounts, work.last_stage_visits, work.night_before
with late as (
    select visits.journey, visits.case_id, visits.account_id, visits.stage, visits.visit, visits.state, visits.entered_at, visits.days,
        visits.target_days, visits.max_days,
        night_before.as_of is not null
            and case known.state when 'stuck' then 2 when 'behind' then 1 else 0 end < case visits.state when 'stuck' then 2 else 1 end as since_last
    from main.stage_visits as visits
    left join work.night_before as night_before on true
    left join work.last_stage_visits as known
        on known.journey = visits.journey and known.case_id = visits.case_id and known.stage = visits.stage and known.visit = visits.visit
    where not visits.observed and visits.state in ('behind', 'stuck')
),

placed as (
    select journey, case_id, account_id, stage, visit, state, entered_at, days, target_days, max_days, since_last,
        count(*) over () as total,
        count(*) filter (where since_last) over () as total_new,
        row_number() over (
            order by since_last desc, case state when 'stuck' then 0 else 1 end, days desc, journey, case_id, stage, visit
        ) as place
    from late
)

select placed.total, placed.total_new, placed.since_last, placed.journey, coalesce(placed.account_id, '') as account_id,
    coalesce(accounts.name, placed.account_id, placed.case_id) as account, coalesce(accounts.owner, '') as owner,
    placed.case_id, placed.stage, placed.state, placed.entered_at, placed.days, placed.target_days, placed.max_days
from placed
left join main.accounts as accounts on accounts.account_id = placed.account_id
where placed.place <= 50
order by placed.place
