-- The silences that began in a period while the account was in a stage, on the side that the journey counts: the vendor's, or where it does
-- not measure that the mutual one, else the customer's. Unknown ones do not count.
-- grain: one row per silence
-- param: period date null the first day of the period
-- param: grain varchar null month or quarter
-- param: journey varchar null the journey
-- param: segment varchar all the segment, or all
-- param: stage varchar null the stage
-- param: timezone varchar UTC the config's zone
-- param: until timestamp null events before this instant count
-- reads: main.communication_gaps, main.stage_visits, main.definitions, main.account_segments, main.accounts
with cell as (
    select cast($period as date) as from_day,
        cast(cast($period as date) + case cast($grain as varchar) when 'month' then interval 1 month else interval 3 month end as date) as to_day
),

bounds as (
    select from_day, to_day,
        timezone('UTC', timezone(cast($timezone as varchar), cast(from_day as timestamp))) as from_ts,
        timezone('UTC', timezone(cast($timezone as varchar), cast(to_day as timestamp))) as to_ts
    from cell
),

-- the accounts that are in the segment at the end of the period, or now if it is not over
members as (
    select segments.account_id
    from main.account_segments as segments
    cross join bounds
    where segments.journey = cast($journey as varchar)
        and (cast($segment as varchar) = 'all' or segments.segment = cast($segment as varchar))
        and coalesce(segments.from_ts < least(bounds.to_ts, cast($until as timestamp)), true)
        and coalesce(segments.to_ts >= least(bounds.to_ts, cast($until as timestamp)), true)
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
)

select gaps.account_id, accounts.name, gaps.side, gaps.started_at, gaps.ended_at, gaps.status, gaps.days, gaps.threshold, gaps.dark_days,
    gaps.owed_by, gaps.gap_id
from main.communication_gaps as gaps
inner join members on members.account_id = gaps.account_id
inner join main.accounts as accounts on accounts.account_id = gaps.account_id
cross join bounds
inner join sides on sides.side = gaps.side and sides.from_day <= gaps.started_day and sides.to_day > gaps.started_day
where gaps.status in ('closed', 'open')
    and gaps.started_day >= bounds.from_day and gaps.started_day < bounds.to_day
    and exists (
        select 1 from main.stage_visits as visits
        where visits.account_id = gaps.account_id and visits.journey = cast($journey as varchar) and visits.stage = cast($stage as varchar)
            and visits.entered_at <= gaps.started_at and coalesce(visits.left_at > gaps.started_at, true)
    )
order by gaps.started_at, gaps.account_id, gaps.gap_id
