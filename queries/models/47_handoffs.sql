-- Where one of our teams took over from another, as the customer saw it: the next communication of ours comes from another team than
-- the last one that named its team. introduced: a message of that time, its two ends included, has both teams on it. returned_at:
-- when the earlier team spoke to the account again, if it did within 14 days: then the new one was a visitor, as when Support answers
-- between two mails of Customer Success.
-- table: main.handoffs
-- grain: one row per account and change of the team that speaks
-- order: account_id, ts, event_after
-- reads: work.communications, work.account_numbers, work.event_teams, work.silences, main.events, main.stage_visits
with spoken as (
    select account_no, ts, seq, day, ts_precision = 'day' as whole, team
    from work.communications
    where vendor and team is not null
),

turns as (
    select account_no, ts, seq, day, whole, team,
        lag(team) over before as team_before, lag(seq) over before as seq_before,
        lag(ts) over before as ts_before, lag(day) over before as day_before, lag(whole) over before as whole_before
    from spoken
    window before as (partition by account_no order by ts, seq)
),

-- A team speaks until another one does, and again from its next stretch on.
stretches as (
    select account_no, ts, seq, day, whole, team, team_before, ts_before, seq_before, day_before, whole_before,
        lead(ts) over of_team as again_ts, lead(day) over of_team as again_day, lead(whole) over of_team as again_whole
    from turns
    where team_before is null or team <> team_before
    window of_team as (partition by account_no, team order by ts, seq)
),

changes as (
    select account_no, ts, seq, day, team, team_before, ts_before, seq_before,
        greatest(
            case when whole or whole_before then day - day_before else (epoch_us(ts) - epoch_us(ts_before)) / 86400000000.0 end, 0
        ) as silent_days,
        case
            when case when whole or again_whole then again_day - day <= 14 else epoch_us(again_ts) - epoch_us(ts) <= 14 * 86400000000 end
                then again_ts
        end as returned_at
    from (
        select account_no, ts, seq, day, whole, team, team_before, ts_before, seq_before, day_before, whole_before,
            lag(again_ts) over before as again_ts, lag(again_day) over before as again_day, lag(again_whole) over before as again_whole
        from stretches
        window before as (partition by account_no order by ts, seq)
    )
    where team_before is not null
),

-- Messages with two teams on them, as pairs; either may take over from the other. materialized: else the planner may pair every
-- change with every communication of its account first
shared as materialized (
    select communications.account_no, communications.ts, communications.seq, teams.team, others.team as other_team
    from work.event_teams as teams
    inner join work.event_teams as others on others.seq = teams.seq and others.team <> teams.team
    inner join work.communications as communications on communications.seq = teams.seq
),

introduced as (
    select distinct changes.seq
    from changes
    inner join shared
        on shared.account_no = changes.account_no and shared.team = changes.team_before and shared.other_team = changes.team
        and (shared.ts > changes.ts_before or shared.ts = changes.ts_before and shared.seq >= changes.seq_before)
        and (shared.ts < changes.ts or shared.ts = changes.ts and shared.seq <= changes.seq)
),

stage_numbers as (
    select distinct journey, stage, stage_no
    from work.silences
    where stage is not null
),

-- materialized, like shared
visits as materialized (
    select numbers.account_no, visits.entered_at, coalesce(visits.left_at, timestamp '9999-12-31') as left_at, stage_numbers.stage_no
    from main.stage_visits as visits
    inner join work.account_numbers as numbers on numbers.account_id = visits.account_id
    inner join stage_numbers on stage_numbers.journey = visits.journey and stage_numbers.stage = visits.stage
),

stages as (
    select changes.seq, min(visits.stage_no) as stage_no
    from changes
    inner join visits on visits.account_no = changes.account_no and visits.entered_at <= changes.ts and visits.left_at > changes.ts
    group by changes.seq
),

named_events as (
    select events.seq, events.event_id, events.thread_id
    from main.events as events
    inner join (
        select seq from changes
        union
        select seq_before as seq from changes
    ) as named on named.seq = events.seq
)

select
    numbers.account_id, after.thread_id, changes.ts, changes.team_before as team_from, changes.team as team_to,
    stage_numbers.stage, changes.silent_days, introduced.seq is not null as introduced,
    before.event_id as event_before, after.event_id as event_after, changes.day, changes.returned_at
from changes
inner join work.account_numbers as numbers on numbers.account_no = changes.account_no
inner join named_events as before on before.seq = changes.seq_before
inner join named_events as after on after.seq = changes.seq
left join introduced on introduced.seq = changes.seq
left join stages on stages.seq = changes.seq
left join stage_numbers on stage_numbers.stage_no = stages.stage_no
