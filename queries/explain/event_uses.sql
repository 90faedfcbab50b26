-- What an event began, ended or met.
-- grain: one row per visit, silence, hand-off, time to value or expected touchpoint that names the event
-- param: event_id varchar null the event
-- reads: main.stage_visits, main.communication_gaps, main.handoffs, main.time_to_value, main.touchpoint_status
with named as (
    select cast($event_id as varchar) as event_id
),

uses as (
    select 'entered stage ' || stage as what, 'visit' as kind, journey, case_id, stage, visit, null as item, entered_at as ts
    from main.stage_visits where entered_event_id = (select event_id from named)
    union all
    select 'left stage ' || stage, 'visit', journey, case_id, stage, visit, null, left_at
    from main.stage_visits where left_event_id = (select event_id from named)
    union all
    select 'reached ' || milestone || ' after ' || round(days, 1) || ' days', 'ttv', journey, case_id, null, null, milestone, ended_at
    from main.time_to_value where event_id = (select event_id from named)
    union all
    select status || ': touchpoint ' || touchpoint || ' of stage ' || stage, 'touchpoint', journey, case_id, stage, visit, touchpoint, met_at
    from main.touchpoint_status where event_id = (select event_id from named)
    union all
    select 'began a silence of the ' || side || ' side, ' || round(days, 1) || ' days', 'gap', null, null, stage_from, null, gap_id, started_at
    from main.communication_gaps where event_before = (select event_id from named)
    union all
    select 'ended a silence of the ' || side || ' side, ' || round(days, 1) || ' days', 'gap', null, null, stage_to, null, gap_id, ended_at
    from main.communication_gaps where event_after = (select event_id from named)
    union all
    select team_from || ' handed over to ' || team_to, 'handoff', null, account_id, stage, null, null, ts
    from main.handoffs where event_before = (select event_id from named) or event_after = (select event_id from named)
)

select what, kind, journey, case_id, stage, visit, item, ts
from uses
order by ts, kind, what, journey, case_id, stage, visit, item
