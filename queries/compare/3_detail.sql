-- Whom a draft of a journey would change what for: of each case what is another, from the file in use to the draft; - stands for nothing.
-- What stays as it is is empty. Silences are those of the account, and stand beside each of its cases.
-- grain: one row per case with a change; an account that has silences but no case has a row of its own
-- reads: work.changed_facts, main.cases, work.last_cases, main.accounts, work.stages, work.touchpoints, work.milestones
with cases as (
    select coalesce(now.case_id, was.case_id) as case_id, coalesce(now.account_id, was.account_id) as account_id,
        case when was.case_id is null then 'new' when now.case_id is null then 'old' else 'both' end as file
    from work.last_cases as was
    full outer join main.cases as now on now.case_id = was.case_id
),

facts as (
    select case_id, account_id, aspect, item, coalesce(old_value, '-') || ' → ' || coalesce(new_value, '-') as words
    from work.changed_facts
    where aspect <> 'case'
),

of_accounts as (
    select account_id, string_agg(item || ': ' || words, '; ' order by item, aspect) as silences
    from facts
    where aspect in ('silences', 'unknown_silences')
    group by account_id
),

positions as (
    select 'dwell' as aspect, stage as item, min(position) as position from work.stages group by stage
    union all
    select 'visits', stage, min(position) from work.stages group by stage
    union all
    select 'on_track', stage, min(position) from work.stages group by stage
    union all
    select 'touchpoint', stage || '/' || touchpoint, min(position) from work.touchpoints group by stage, touchpoint
    union all
    select 'value', milestone, min(position) from work.milestones group by milestone
),

told as (
    select facts.case_id, facts.aspect,
        string_agg(case facts.item when '' then facts.words else facts.item || ': ' || facts.words end, '; ' order by positions.position nulls last, facts.item) as words
    from facts
    left join positions on positions.aspect = facts.aspect and positions.item = facts.item
    where facts.case_id is not null
    group by facts.case_id, facts.aspect
),

of_cases as (
    select case_id,
        max(case when aspect = 'stage' then words end) as stage, max(case when aspect = 'visits' then words end) as visits,
        max(case when aspect = 'dwell' then words end) as dwell, max(case when aspect = 'on_track' then words end) as on_track,
        max(case when aspect = 'value' then words end) as value, max(case when aspect = 'touchpoint' then words end) as touchpoints,
        max(case when aspect = 'fitness' then words end) as fitness
    from told
    group by case_id
),

changes as (
    select cases.case_id, cases.account_id, cases.file, of_cases.stage, of_cases.value, of_cases.touchpoints, of_accounts.silences,
        of_cases.on_track, of_cases.visits, of_cases.dwell, of_cases.fitness
    from cases
    left join of_cases on of_cases.case_id = cases.case_id
    left join of_accounts on of_accounts.account_id = cases.account_id
    where cases.file <> 'both' or of_cases.case_id is not null or of_accounts.account_id is not null
    union all
    select null, of_accounts.account_id, null, null, null, null, of_accounts.silences, null, null, null, null
    from of_accounts
    left join cases on cases.account_id = of_accounts.account_id
    where cases.case_id is null
)

select changes.account_id, accounts.name as account, changes.case_id, changes.file, changes.stage, changes.value, changes.touchpoints,
    changes.silences, changes.on_track, changes.visits, changes.dwell, changes.fitness
from changes
left join main.accounts as accounts on accounts.account_id = changes.account_id
order by changes.account_id, changes.case_id
