-- Silences for people: of each status the longest open ones, the longest unknown ones and the last ended ones; so many of all, of each
-- segment and of each owner that has a name. Whose turn it is: who spoke last by now where the silence goes on, else before it.
-- grain: one row per gap that some page shows; place, segment_place, owner_place: its place in the lists; total, …: how many the list has
-- param: until timestamp null events count that are before it
-- param: day date null values of day precision count up to it
-- param: rows bigint 500 rows of a list
-- reads: main.communication_gaps, main.accounts, main.account_segments, main.events
with gaps as (
    select gap_id, account_id, side, started_at, ended_at, status, days, threshold, stage_from, team_before, team_after, handoff,
        internal_events, dark_days, owed_by, journey, event_before, event_after
    from main.communication_gaps
),

segments as (
    select gaps.gap_id, min(states.segment) as segment
    from gaps
    inner join main.account_segments as states
        on states.account_id = gaps.account_id and states.journey = gaps.journey
        and (states.from_ts is null or states.from_ts <= gaps.started_at) and (states.to_ts is null or gaps.started_at < states.to_ts)
    group by gaps.gap_id
),

last_words as (
    select events.account_id, max_by(events.direction, (events.ts, events.seq)) as direction
    from main.events as events
    inner join (select distinct account_id from gaps where status = 'open') as silent on silent.account_id = events.account_id
    where events.visibility = 'public' and events.automation in ('human', 'helpdesk_relay') and events.direction in ('inbound', 'outbound')
        and events.channel in ('email', 'call', 'meeting', 'chat', 'ticket', 'portal', 'sms')
        and events.activity not in ('scheduled_meeting', 'cancelled_meeting')
        and case when events.ts_precision = 'day' then events.day <= cast($day as date) else events.ts < cast($until as timestamp) end
    group by events.account_id
),

named as (
    select gaps.gap_id, gaps.account_id, coalesce(accounts.name, gaps.account_id) as account, coalesce(accounts.owner, '') as owner,
        coalesce(segments.segment, '') as segment, gaps.side, gaps.status, gaps.started_at, gaps.ended_at, gaps.days, gaps.threshold,
        coalesce(gaps.stage_from, '') as stage, coalesce(gaps.team_before, '') as team_before, coalesce(gaps.team_after, '') as team_after,
        gaps.handoff, gaps.internal_events, gaps.dark_days,
        coalesce(
            case
                when gaps.ended_at is not null then gaps.owed_by
                when last_words.direction = 'inbound' then 'us'
                when last_words.direction = 'outbound' then 'customer'
            end,
            ''
        ) as owed_by
    from gaps
    left join main.accounts as accounts on accounts.account_id = gaps.account_id
    left join segments on segments.gap_id = gaps.gap_id
    left join last_words on last_words.account_id = gaps.account_id
),

-- open and unknown: the longest first; ended: the last one first
ranked as (
    select gap_id, account_id, account, owner, segment, side, status, started_at, ended_at, days, threshold, stage, team_before, team_after,
        handoff, internal_events, dark_days, owed_by,
        count(*) over (partition by status) as total,
        count(*) over (partition by status, segment) as segment_total,
        count(*) over (partition by status, owner) as owner_total,
        row_number() over (
            order by case status when 'closed' then ended_at end desc, days desc, account_id, side, gap_id
        ) as standing
    from named
),

placed as (
    select gap_id, account_id, account, owner, segment, side, status, started_at, ended_at, days, threshold, stage, team_before, team_after,
        handoff, internal_events, dark_days, owed_by, total, segment_total, owner_total,
        row_number() over (partition by status order by standing) as place,
        row_number() over (partition by status, segment order by standing) as segment_place,
        row_number() over (partition by status, owner order by standing) as owner_place
    from ranked
)

select gap_id, account_id, account, owner, segment, side, status, started_at, ended_at, days, threshold, stage, team_before, team_after,
    handoff, internal_events, dark_days, owed_by, total, segment_total, owner_total, place, segment_place, owner_place
from placed
where least(place, case when segment <> '' then segment_place end, case when owner <> '' then owner_place end) <= cast($rows as bigint)
order by case status when 'open' then 0 when 'unknown' then 1 else 2 end, place
