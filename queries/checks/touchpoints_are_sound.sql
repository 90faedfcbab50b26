-- fails: an expected touchpoint is listed twice, or its status does not fit its event, its times or its days late
-- reads: main.touchpoint_status
select journey, case_id, stage, visit, touchpoint, occurrence, count(*) as copies, min(status) as status
from main.touchpoint_status
group by journey, case_id, stage, visit, touchpoint, occurrence
having count(*) > 1
    or bool_or(
        status is null
        or status not in ('met', 'late', 'missed', 'not_yet_due', 'waived', 'unknown')
        or (met_at is null) <> (event_id is null)
        or case status when 'waived' then reason is null when 'met' then met_at is null when 'late' then met_at is null else met_at is not null end
        or (reason is not null and status <> 'waived')
        or coalesce(status = 'late' and (days_late is null or due_at is null), false)
        or days_late <= 0
        or (days_late is not null and status not in ('late', 'missed'))
    )
order by journey, case_id, stage, visit, touchpoint, occurrence
