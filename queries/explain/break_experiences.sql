-- The negative experiences in a stage, from declared signals: events at a touchpoint that the journey declares negative, up to the end of the
-- case; or, without a touchpoint, tickets that were opened in the stage and whose last rating is bad (up to one half of the scale).
-- grain: one row per event, or ticket
-- param: touchpoint varchar null the touchpoint; null: tickets
-- param: until timestamp null events before this instant count
-- param: journey varchar null the journey
-- param: stage varchar null the stage
-- param: segment varchar all the segment, or all
-- param: horizon integer null how many days back visits count; null: all
-- param: timezone varchar UTC the config's zone
-- param: today date null the last day that counts
-- reads: main.touches, main.definitions, main.stage_visits, main.cases, main.accounts, main.events
with visits as (
    select visits.journey, visits.case_id, visits.account_id, visits.stage, visits.visit, visits.entered_at, visits.left_at, visits.days,
        visits.target_days, visits.max_days, visits.move, cases.ended_at, cases.ended_precision, accounts.name, accounts.timezone,
        coalesce(
            gone.day,
            case
                when cases.ended_precision = 'day' then cast(visits.left_at as date)
                else cast(timezone(coalesce(accounts.timezone, cast($timezone as varchar)), timezone('UTC', visits.left_at)) as date)
            end,
            cast($today as date)
        ) as left_on
    from main.stage_visits as visits
    inner join main.cases as cases on cases.journey = visits.journey and cases.case_id = visits.case_id
    inner join main.accounts as accounts on accounts.account_id = visits.account_id
    left join main.events as gone on gone.event_id = visits.left_event_id
    where visits.journey = cast($journey as varchar) and visits.stage = cast($stage as varchar)
        and (cast($segment as varchar) = 'all' or cases.segment = cast($segment as varchar))
),

passages as (
    select journey, case_id, account_id, stage, visit, entered_at, left_at, days, target_days, max_days, move, ended_at, ended_precision,
        name, timezone, left_on
    from visits
    where cast($horizon as integer) is null or left_on > cast($today as date) - cast($horizon as integer)
),

negative as (
    select journey_version, id as touchpoint, stage
    from main.definitions
    where journey = cast($journey as varchar) and kind = 'touchpoint' and json_extract_string(detail, '$.experience') = 'negative'
),

touches as (
    select passages.account_id, passages.name, passages.case_id, passages.visit, events.event_id
    from main.touches as touches
    inner join negative
        on negative.journey_version = touches.journey_version and negative.touchpoint = touches.touchpoint and negative.stage = touches.stage
    inner join passages
        on passages.journey = touches.journey and passages.case_id = touches.case_id
        and passages.stage = touches.stage and passages.visit = touches.visit
    inner join main.events as events on events.event_id = touches.event_id
    where touches.touchpoint = cast($touchpoint as varchar)
        and case
            when passages.ended_at is null then true
            when passages.ended_precision = 'day' or events.ts_precision = 'day' then events.day <= cast(passages.ended_at as date)
            else events.ts <= passages.ended_at
        end
),

happened as (
    select source, case_id, account_id, activity, ts, seq, score, event_id
    from main.events
    where cast($touchpoint as varchar) is null and case_id is not null and activity in ('opened_ticket', 'rated_ticket')
        and case when ts_precision = 'day' then day <= cast($today as date) else ts < cast($until as timestamp) end
),

opened as (
    select source, case_id, account_id, ts, event_id,
        row_number() over (partition by source, case_id order by ts, seq) as place
    from happened
    where activity = 'opened_ticket'
),

rated as (
    select source, case_id, score,
        row_number() over (partition by source, case_id order by ts desc, seq desc) as place
    from happened
    where activity = 'rated_ticket' and score between 0 and 1
),

tickets as (
    select passages.account_id, passages.name, passages.case_id, passages.visit, opened.event_id, rated.score,
        row_number() over (partition by opened.source, opened.case_id order by passages.case_id, passages.entered_at, passages.visit) as place
    from opened
    inner join rated on rated.source = opened.source and rated.case_id = opened.case_id
    inner join passages
        on passages.account_id = opened.account_id and passages.entered_at <= opened.ts and coalesce(passages.left_at > opened.ts, true)
    where opened.place = 1 and rated.place = 1 and rated.score <= 0.5
),

signals as (
    select account_id, name, case_id, visit, event_id, cast(null as double) as rating from touches
    union all
    select account_id, name, case_id, visit, event_id, score from tickets where place = 1
)

select signals.account_id, signals.name, signals.case_id, signals.visit, events.ts, events.ts_precision, signals.rating,
    events.channel, events.activity, events.subject, events.source, events.file, events.line, signals.event_id
from signals
inner join main.events as events on events.event_id = signals.event_id
order by events.ts, events.seq
