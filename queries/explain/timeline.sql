-- What happened to an account, or to one of its cases, in the order of time: records, and what was made of them.
-- grain: one row per event, stage entered or left, silence begun or ended, hand-over, risk tripped or over
-- param: account_id varchar null the account; null: what belongs to none
-- param: case_id varchar null only this case of the source; null: everything of the account
-- param: journey varchar null only this journey
-- param: from_day date null the first day
-- param: to_day date null the last day
-- reads: main.events, main.stage_visits, main.communication_gaps, main.handoffs, main.risks, main.touches
with touches as (
    select event_id, string_agg(touchpoint, ', ' order by journey, touchpoint) as touchpoint
    from main.touches
    where account_id is not distinct from cast($account_id as varchar)
        and (cast($journey as varchar) is null or journey = cast($journey as varchar))
    group by event_id
),

things as (
    select events.ts, events.ts_precision, events.day, 3 as place, events.seq,
        case when touches.touchpoint is null then 'event' else 'touchpoint ' || touches.touchpoint end as what,
        events.direction, events.channel, events.activity, events.team, events.subject, events.visibility, events.automation,
        events.source, events.file, events.line, events.event_id
    from main.events as events
    left join touches on touches.event_id = events.event_id
    where events.account_id is not distinct from cast($account_id as varchar)
        and (cast($case_id as varchar) is null or events.case_id = cast($case_id as varchar))
    union all
    select entered_at, 'second', cast(entered_at as date), 4, visit, 'enters ' || stage, null, null, null, null,
        journey || ': ' || move || case when visit > 1 then ', visit ' || visit else '' end, null, null, null, null, null, entered_event_id
    from main.stage_visits
    where account_id is not distinct from cast($account_id as varchar)
        and (cast($case_id as varchar) is null or case_id = cast($case_id as varchar))
        and (cast($journey as varchar) is null or journey = cast($journey as varchar))
    union all
    select left_at, 'second', cast(left_at as date), 2, visit, 'leaves ' || stage, null, null, null, null,
        journey || ': after ' || round(days, 1) || ' days', null, null, null, null, null, left_event_id
    from main.stage_visits
    where account_id is not distinct from cast($account_id as varchar) and left_at is not null
        and (cast($case_id as varchar) is null or case_id = cast($case_id as varchar))
        and (cast($journey as varchar) is null or journey = cast($journey as varchar))
    union all
    select started_at, 'second', started_day, 6, 0, 'silence begins', null, null, null, null,
        side || ' side: ' || round(days, 1) || ' days, ' || status || ' (gap:' || gap_id || ')', null, null, null, null, null, event_before
    from main.communication_gaps
    where account_id is not distinct from cast($account_id as varchar) and cast($case_id as varchar) is null
    union all
    select ended_at, 'second', cast(ended_at as date), 1, 0, 'silence ends', null, null, null, null,
        side || ' side: ' || round(days, 1) || ' days (gap:' || gap_id || ')', null, null, null, null, null, event_after
    from main.communication_gaps
    where account_id is not distinct from cast($account_id as varchar) and ended_at is not null and cast($case_id as varchar) is null
    union all
    select ts, 'second', day, 5, 0, 'hand-over', null, null, null, team_to,
        team_from || ' to ' || team_to || ' after ' || round(silent_days, 1) || ' days' || case when introduced then ', introduced' else ', not introduced' end,
        null, null, null, null, null, event_after
    from main.handoffs
    where account_id is not distinct from cast($account_id as varchar) and cast($case_id as varchar) is null
    union all
    select tripped_at, 'second', cast(tripped_at as date), 7, visit, 'risk ' || risk, null, null, null, null,
        journey || ': trips in stage ' || stage || ' by ' || cause, null, null, null, null, null, event_id
    from main.risks
    where account_id is not distinct from cast($account_id as varchar)
        and (cast($case_id as varchar) is null or case_id = cast($case_id as varchar))
        and (cast($journey as varchar) is null or journey = cast($journey as varchar))
    union all
    select cleared_at, 'second', cast(cleared_at as date), 0, visit, 'risk ' || risk, null, null, null, null,
        journey || ': over', null, null, null, null, null, null
    from main.risks
    where account_id is not distinct from cast($account_id as varchar) and cleared_at is not null
        and (cast($case_id as varchar) is null or case_id = cast($case_id as varchar))
        and (cast($journey as varchar) is null or journey = cast($journey as varchar))
)

select ts, ts_precision, what, direction, channel, activity, team, subject, visibility, automation, source, file, line, event_id
from things
where (cast($from_day as date) is null or day >= cast($from_day as date)) and (cast($to_day as date) is null or day <= cast($to_day as date))
order by ts, place, seq, what, subject, event_id
