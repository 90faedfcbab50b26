-- Risks that an event trips: the first one in the visit, its two ends included, for which the rule holds. It is over when the visit is.
-- table: work.tripped_risks
-- grain: one row per stay and risk
-- order: journey, subject, number, risk_position
-- reads: work.risks, work.rule_shapes, work.marked_events, work.stage_stays
with risks as (
    select risks.journey, risks.version_no, risks.stage_position, risks.position as risk_position, shapes.shape
    from work.risks as risks
    inner join work.rule_shapes as shapes on shapes.rule = risks.rule
    where risks.cause = 'event'
),

-- materialized: else the planner may pair every stay with every shape first, as both have the journey
marked as materialized (
    select risks.journey, risks.version_no, risks.stage_position, risks.risk_position,
        marked.subject, marked.ts, marked.seq, marked.earliest, marked.latest
    from work.marked_events as marked
    inner join risks on risks.shape = marked.shape
),

inside as (
    select stays.journey, stays.subject, stays.number, marked.risk_position, stays.entered_at, stays.left_at, marked.ts, marked.seq,
        row_number() over (
            partition by stays.journey, stays.subject, stays.number, marked.risk_position order by marked.ts, marked.seq
        ) as place
    from marked
    inner join work.stage_stays as stays
        on stays.journey = marked.journey and stays.subject = marked.subject
        and stays.version_no = marked.version_no and stays.stage_position = marked.stage_position
        and stays.entered_earliest <= marked.latest
    where stays.left_latest is null or stays.left_latest >= marked.earliest
)

-- what is known to the day has its midnight as an instant, which may lie outside of the visit
select journey, subject, number, risk_position,
    least(greatest(ts, entered_at), coalesce(left_at, timestamp 'infinity')) as tripped_at, left_at as cleared_at, seq
from inside
where place = 1
