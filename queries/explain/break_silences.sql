-- The silences that began in a stage, on the side that its journey counts, or the hand-overs in it whose pause was one. Days beyond the
-- threshold: business days where that is in these. Unknown ones are no trouble: no data is not silence.
-- grain: one row per silence
-- param: kind varchar null silence or silent_handoff
-- param: journey varchar null the journey
-- param: stage varchar null the stage
-- param: segment varchar all the segment, or all
-- param: horizon integer null how many days back visits count; null: all
-- param: timezone varchar UTC the config's zone
-- param: today date null the last day that counts
-- reads: main.communication_gaps, main.handoffs, main.definitions, main.stage_visits, main.cases, main.accounts, main.events
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

versions as (
    select effective_from, coalesce(cast(json_extract(detail, '$.silence.sides') as varchar), 'vendor') as sides,
        row_number() over (order by effective_from nulls first, journey_version) as version_no,
        lead(effective_from) over (order by effective_from nulls first, journey_version) as to_day
    from main.definitions
    where journey = cast($journey as varchar) and kind = 'journey'
),

sides as (
    select case when version_no = 1 then date '0001-01-01' else effective_from end as from_day, coalesce(to_day, date '9999-12-31') as to_day,
        case when contains(sides, 'vendor') then 'vendor' when contains(sides, 'mutual') then 'mutual' else 'customer' end as side
    from versions
),

troubles as (
    select gaps.gap_id, gaps.account_id, gaps.started_at as at
    from main.communication_gaps as gaps
    inner join sides on sides.side = gaps.side and sides.from_day <= gaps.started_day and sides.to_day > gaps.started_day
    where cast($kind as varchar) = 'silence' and gaps.status <> 'unknown'
    union all
    select gaps.gap_id, gaps.account_id, handoffs.ts as at
    from main.handoffs as handoffs
    inner join main.communication_gaps as gaps
        on gaps.account_id = handoffs.account_id and gaps.event_after = handoffs.event_after and gaps.side = 'vendor'
    where cast($kind as varchar) = 'silent_handoff' and gaps.status <> 'unknown'
),

placed as (
    select troubles.gap_id, passages.name, passages.case_id, passages.visit,
        row_number() over (partition by troubles.gap_id order by passages.case_id, passages.entered_at, passages.visit) as place
    from troubles
    inner join passages
        on passages.account_id = troubles.account_id and passages.entered_at <= troubles.at
        and coalesce(passages.left_at > troubles.at, true)
)

select gaps.account_id, placed.name, placed.case_id, placed.visit, gaps.side, gaps.started_at, gaps.ended_at, gaps.status, gaps.days,
    gaps.threshold,
    greatest(
        case when gaps.threshold like '%bd' then gaps.business_days else gaps.days end - cast(rtrim(gaps.threshold, 'bd') as double), 0
    ) as excess_days,
    gaps.team_before, gaps.team_after, gaps.gap_id
from placed
inner join main.communication_gaps as gaps on gaps.gap_id = placed.gap_id
where placed.place = 1
order by excess_days desc, gaps.account_id, gaps.gap_id
