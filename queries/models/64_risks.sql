-- The risks that a journey names and that came true: in which visit, when, and until when. A risk trips once in a visit: one of silence that
-- was over and came back is one row, tripped when it did first and on while it is on again. Those that are declared without a condition never
-- trip. How each cause is judged is told in 63_tripped_risks_*.
-- table: main.risks
-- grain: one row per case, stage visit and risk that tripped in it
-- order: journey, case_id, stage, visit, risk
-- reads: work.tripped_risks, work.stage_stays, work.risks, work.journey_versions, work.cases, main.events
with named_events as (
    select events.seq, events.event_id
    from main.events as events
    inner join (select distinct seq from work.tripped_risks) as named on named.seq = events.seq
)

select cases.journey, versions.journey_version, cases.case_id, cases.account_id, risks.stage, stays.visit,
    risks.risk, risks.cause, tripped.tripped_at, tripped.cleared_at, named_events.event_id
from work.tripped_risks as tripped
inner join work.stage_stays as stays
    on stays.journey = tripped.journey and stays.subject = tripped.subject and stays.number = tripped.number
inner join work.risks as risks
    on risks.journey = stays.journey and risks.version_no = stays.version_no
    and risks.stage_position = stays.stage_position and risks.position = tripped.risk_position
inner join work.journey_versions as versions on versions.journey = stays.journey and versions.version_no = stays.version_no
inner join work.cases as cases on cases.journey = tripped.journey and cases.subject = tripped.subject
left join named_events on named_events.seq = tripped.seq
