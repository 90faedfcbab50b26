-- Who could use a feature, and who did: the cases of a journey with the first touch of its touchpoint before the case ended.
-- grain: one row per case
-- param: journey varchar null the journey
-- param: touchpoint varchar null the touchpoint
-- param: segment varchar all the segment of the case at its start, or all
-- reads: main.cases, main.accounts, main.touches, main.events
with touches as (
    select touches.case_id, events.ts, events.seq, events.day, events.ts_precision, events.event_id
    from main.touches as touches
    inner join main.events as events on events.event_id = touches.event_id
    where touches.journey = cast($journey as varchar) and touches.touchpoint = cast($touchpoint as varchar)
),

cases as (
    select cases.case_id, cases.account_id, accounts.name, cases.segment, cases.started_at, cases.ended_at, cases.ended_precision
    from main.cases as cases
    left join main.accounts as accounts on accounts.account_id = cases.account_id
    where cases.journey = cast($journey as varchar)
        and (cast($segment as varchar) = 'all' or cases.segment = cast($segment as varchar))
),

first_touches as (
    select cases.case_id, touches.ts, touches.event_id,
        row_number() over (partition by cases.case_id order by touches.ts, touches.seq) as place
    from cases
    inner join touches on touches.case_id = cases.case_id
    where case
            when cases.ended_at is null then true
            when cases.ended_precision = 'day' or touches.ts_precision = 'day' then touches.day <= cast(cases.ended_at as date)
            else touches.ts <= cases.ended_at
        end
)

select first_touches.event_id is not null as hit, cases.account_id, cases.name, cases.case_id, cases.segment, cases.started_at,
    first_touches.ts as adopted_at, cases.ended_at, first_touches.event_id
from cases
left join first_touches on first_touches.case_id = cases.case_id and first_touches.place = 1
order by hit desc, adopted_at, cases.account_id, cases.case_id
