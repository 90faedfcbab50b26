-- The hand-overs of a period whose pause was a silence of the vendor's side, in the stage in which the account was when the new team spoke.
-- grain: one row per hand-over
-- param: period date null the first day of the period
-- param: grain varchar null month or quarter
-- param: journey varchar null the journey
-- param: segment varchar all the segment, or all
-- param: stage varchar null the stage
-- param: timezone varchar UTC the config's zone
-- param: until timestamp null events before this instant count
-- reads: main.handoffs, main.communication_gaps, main.stage_visits, main.account_segments
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

silent as (
    select handoffs.account_id, handoffs.ts, handoffs.day, handoffs.team_from, handoffs.team_to, handoffs.silent_days, handoffs.introduced,
        gaps.gap_id, handoffs.event_before, handoffs.event_after
    from main.handoffs as handoffs
    inner join main.communication_gaps as gaps
        on gaps.account_id = handoffs.account_id and gaps.event_after = handoffs.event_after and gaps.side = 'vendor'
    where gaps.status = 'closed'
)

select silent.account_id, silent.ts, silent.team_from, silent.team_to, silent.silent_days, silent.introduced, silent.gap_id,
    silent.event_before, silent.event_after
from silent
inner join members on members.account_id = silent.account_id
cross join bounds
where silent.day >= bounds.from_day and silent.day < bounds.to_day
    and exists (
        select 1 from main.stage_visits as visits
        where visits.account_id = silent.account_id and visits.journey = cast($journey as varchar) and visits.stage = cast($stage as varchar)
            and visits.entered_at <= silent.ts and coalesce(visits.left_at > silent.ts, true)
    )
order by silent.ts, silent.account_id, silent.event_after
