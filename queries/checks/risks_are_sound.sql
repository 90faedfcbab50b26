-- fails: a risk trips twice in a visit or outside of it, is over before it trips, or stays on after the visit was left
-- reads: main.risks, main.stage_visits
with risks as (
    select journey, case_id, stage, visit, risk, cause, tripped_at, cleared_at, event_id,
        count(*) over (partition by journey, case_id, stage, visit, risk) as times
    from main.risks
)

select risks.journey, risks.case_id, risks.stage, risks.visit, risks.risk, risks.cause, risks.tripped_at, risks.cleared_at
from risks
left join main.stage_visits as visits
    on visits.journey = risks.journey and visits.case_id = risks.case_id and visits.stage = risks.stage and visits.visit = risks.visit
where visits.journey is null
    or risks.times > 1
    or not coalesce(risks.cause in ('event', 'silence', 'dwell', 'missing'), false)
    or not coalesce(risks.tripped_at >= visits.entered_at and risks.tripped_at <= coalesce(visits.left_at, risks.tripped_at), false)
    or risks.cleared_at < risks.tripped_at
    or (visits.left_at is not null and not coalesce(risks.cleared_at <= visits.left_at, false))
    or (risks.cause = 'event' and risks.event_id is null)
order by risks.journey, risks.case_id, risks.stage, risks.visit, risks.risk
