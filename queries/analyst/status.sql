-- Where accounts stand: the stage that each running case is in, how long, what is due next, and for how long the customer has heard
-- nothing.
-- grain: one row per journey and case that is in a stage now
-- param: account varchar null only this account (its id)
-- param: journey varchar null only this journey
-- param: stage varchar null only this stage
-- param: state varchar null on_track, behind or stuck
-- param: limit bigint 1000 at most this many rows
-- reads: main.stage_visits, main.touchpoint_status, main.communication_gaps, main.accounts
with due as (
    select journey, case_id, stage, visit, touchpoint, due_at,
        row_number() over (partition by journey, case_id, stage, visit order by due_at nulls last, touchpoint, occurrence) as place
    from main.touchpoint_status
    where status = 'not_yet_due'
),

missed as (
    select journey, case_id, stage, visit, count(*) as missed
    from main.touchpoint_status
    where status = 'missed'
    group by journey, case_id, stage, visit
),

silent as (
    select account_id, max(days) as days
    from main.communication_gaps
    where side = 'vendor' and status = 'open'
    group by account_id
)

select visits.journey, visits.case_id, visits.account_id, accounts.name as account, accounts.owner,
    visits.stage, visits.visit, visits.entered_at, visits.days, visits.target_days, visits.max_days, visits.state,
    due.touchpoint as next_touchpoint, due.due_at as next_due_at, coalesce(missed.missed, 0) as missed, silent.days as silent_days
from main.stage_visits as visits
left join main.accounts as accounts on accounts.account_id = visits.account_id
left join due on due.journey = visits.journey and due.case_id = visits.case_id and due.stage = visits.stage and due.visit = visits.visit
    and due.place = 1
left join missed on missed.journey = visits.journey and missed.case_id = visits.case_id and missed.stage = visits.stage
    and missed.visit = visits.visit
left join silent on silent.account_id = visits.account_id
where visits.left_at is null
    and visits.account_id = coalesce(cast($account as varchar), visits.account_id)
    and visits.journey = coalesce(cast($journey as varchar), visits.journey)
    and visits.stage = coalesce(cast($stage as varchar), visits.stage)
    and (cast($state as varchar) is null or visits.state = cast($state as varchar))
order by visits.journey, visits.account_id, visits.case_id, visits.stage, visits.visit
limit cast($limit as bigint)
