-- The segment of every account over time: of its state then, by the version of the journey in force then. The first segment of the
-- file whose rule holds; one without a rule takes everybody.
-- table: work.account_segments
-- grain: one row per journey, account and stretch of time in one segment, or in none
-- order: journey, account_id, from_ts
-- reads: work.journey_versions, work.segments, work.rule_accounts, work.account_states, work.settings
with versions as (
    select versions.journey, versions.version_no,
        coalesce(timezone('UTC', timezone(settings.timezone, cast(versions.from_day as timestamp))), timestamp '0001-01-01') as from_ts,
        coalesce(timezone('UTC', timezone(settings.timezone, cast(versions.to_day as timestamp))), timestamp '9999-12-31') as to_ts
    from work.journey_versions as versions
    cross join work.settings as settings
),

matched as (
    select segments.journey, segments.version_no, matched.account_id, matched.state, min(segments.position) as position
    from work.segments as segments
    inner join work.rule_accounts as matched on matched.rule = segments.rule
    group by segments.journey, segments.version_no, matched.account_id, matched.state
),

everybody as (
    select journey, version_no, min(position) as position
    from work.segments
    where rule is null
    group by journey, version_no
),

pieces as (
    select versions.journey, versions.version_no, states.account_id, states.state,
        greatest(states.from_ts, versions.from_ts) as from_ts
    from work.account_states as states
    inner join versions on versions.from_ts < states.to_ts and versions.to_ts > states.from_ts
),

judged as (
    select pieces.journey, pieces.account_id, pieces.from_ts, segments.segment
    from pieces
    left join matched
        on matched.journey = pieces.journey and matched.version_no = pieces.version_no
        and matched.account_id = pieces.account_id and matched.state = pieces.state
    left join everybody on everybody.journey = pieces.journey and everybody.version_no = pieces.version_no
    left join work.segments as segments
        on segments.journey = pieces.journey and segments.version_no = pieces.version_no
        and segments.position = least(coalesce(matched.position, everybody.position), coalesce(everybody.position, matched.position))
),

changes as (
    select journey, account_id, from_ts, segment
    from (
        select journey, account_id, from_ts, segment,
            lag(segment) over by_time as before,
            row_number() over by_time as place
        from judged
        window by_time as (partition by journey, account_id order by from_ts)
    )
    where place = 1 or segment is distinct from before
)

select journey, account_id, from_ts,
    coalesce(lead(from_ts) over (partition by journey, account_id order by from_ts), timestamp '9999-12-31') as to_ts,
    segment
from changes
