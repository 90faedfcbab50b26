-- fails: a case lacks a row for a milestone of the version in which it started or has two, or its outcome does not fit its end, its event or its days
-- reads: main.time_to_value, work.cases, work.milestones
with expected as (
    select cases.journey, cases.case_id, milestones.milestone
    from work.cases as cases
    inner join work.milestones as milestones on milestones.journey = cases.journey and milestones.version_no = cases.version_no
),

told as (
    select journey, case_id, milestone,
        count(*) as copies,
        count_if(
            (outcome = 'waiting') <> (ended_at is null)
            or (outcome = 'reached') <> (event_id is not null)
            or outcome not in ('reached', 'churned', 'waiting')
            or started_at is null
            or days is null or not isfinite(days) or days < 0
        ) as unsound
    from main.time_to_value
    group by journey, case_id, milestone
)

select coalesce(expected.journey, told.journey) as journey, coalesce(expected.case_id, told.case_id) as case_id,
    coalesce(expected.milestone, told.milestone) as milestone, told.copies, told.unsound
from expected
full join told on told.journey = expected.journey and told.case_id = expected.case_id and told.milestone = expected.milestone
where expected.journey is null
    or told.journey is null
    or told.copies > 1
    or told.unsound > 0
order by journey, case_id, milestone
