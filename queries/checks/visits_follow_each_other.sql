-- fails: a case is in two stages at once: a visit begins before the one before it ended
-- reads: work.stage_stays, work.cases
with stays as (
    select journey, subject, number, entered_at, entered_latest,
        lag(number) over in_case as number_before,
        lag(left_at) over in_case as left_before,
        lag(left_earliest) over in_case as earliest_before
    from work.stage_stays
    window in_case as (partition by journey, subject order by number)
)

select cases.journey, cases.case_id, stays.number, stays.left_before, stays.entered_at
from stays
inner join work.cases as cases on cases.journey = stays.journey and cases.subject = stays.subject
where stays.number_before is not null
    and (stays.left_before is null or stays.earliest_before > stays.entered_latest)
order by cases.journey, cases.case_id, stays.number
