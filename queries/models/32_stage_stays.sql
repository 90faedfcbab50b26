-- The stays of every case in its stages, one after the other. A stay begins at a turn at which the case moves and ends at the exit
-- that follows, else at the turn after its last one, else at the end of the case. It has the version of the journey in force on the day
-- on which it began.
-- table: work.stage_stays
-- grain: one row per case and stay in a stage
-- order: journey, subject, number
-- reads: work.stage_turns, work.journey_versions, work.cases, work.business_days, work.settings
with recursive settings as (
    select as_of, today from work.settings
),

versions as (
    select journey, version_no, coalesce(from_day, date '0001-01-01') as from_day, coalesce(to_day, date '9999-12-31') as to_day
    from work.journey_versions
),

unsure as materialized (
    select journey, subject, turn, last_turn
    from work.stage_turns
    where sure is null
),

-- Whether a case moves at a turn at which it might have stayed follows from the move before. Usually no turn is unsure.
moves as (
    select journey, subject, turn, last_turn
    from work.stage_turns
    where sure
    union all
    select unsure.journey, unsure.subject, unsure.turn, unsure.last_turn
    from moves
    inner join unsure
        on unsure.journey = moves.journey and unsure.subject = moves.subject and unsure.turn = moves.last_turn + 1
),

stays as (
    select turns.journey, turns.subject, turns.turn, turns.stage_position,
        turns.ts, turns.seq, turns.day, turns.whole, turns.earliest, turns.latest,
        coalesce(turns.exit_ts, next_turns.ts) as left_ts,
        case when turns.exit_ts is not null then turns.exit_seq else next_turns.seq end as left_seq,
        coalesce(turns.exit_day, next_turns.day) as left_day,
        coalesce(turns.exit_whole, next_turns.whole) as left_whole,
        coalesce(turns.exit_earliest, next_turns.earliest) as left_earliest,
        coalesce(turns.exit_latest, next_turns.latest) as left_latest
    from work.stage_turns as turns
    inner join moves on moves.journey = turns.journey and moves.subject = turns.subject and moves.turn = turns.turn
    left join work.stage_turns as next_turns
        on next_turns.journey = turns.journey and next_turns.subject = turns.subject and next_turns.turn = turns.last_turn + 1
),

closed as (
    select stays.journey, stays.subject, stays.turn, stays.stage_position, cases.timezone,
        stays.ts, stays.seq, stays.day, stays.whole, stays.earliest, stays.latest,
        -- what is known to the day has its midnight in UTC as an instant, which may lie before an instant that came first
        case
            when coalesce(stays.left_ts, cases.ended_at) is not null then greatest(coalesce(stays.left_ts, cases.ended_at), stays.ts)
        end as left_ts,
        case when stays.left_ts is not null then stays.left_seq else cases.ended_seq end as left_seq,
        coalesce(stays.left_day, cases.ended_day) as left_day,
        coalesce(stays.left_whole, cases.ended_precision = 'day') as left_whole,
        coalesce(stays.left_earliest, cases.ended_earliest) as left_earliest,
        coalesce(stays.left_latest, cases.ended_latest) as left_latest
    from stays
    inner join work.cases as cases on cases.journey = stays.journey and cases.subject = stays.subject
),

zones as (
    select timezone, cast(timezone(timezone, timezone('UTC', settings.as_of)) as date) as as_of_day
    from (select distinct timezone from work.business_days)
    cross join settings
),

-- An open stay reaches to now: to this day, or to this instant.
reaching as (
    select closed.journey, closed.subject, closed.turn, closed.timezone,
        closed.ts, closed.day, closed.whole,
        coalesce(closed.left_ts, settings.as_of) as until_ts,
        case
            when closed.left_day is not null then closed.left_day
            when closed.whole then settings.today
            else zones.as_of_day
        end as until_day,
        coalesce(closed.left_whole, closed.whole) as until_whole
    from closed
    cross join settings
    left join zones on zones.timezone = closed.timezone
),

worked as (
    select reaching.journey, reaching.subject, reaching.turn,
        enters.business_before * 86400000000 + case
            when not enters.business or reaching.whole then 0
            when enters.even then greatest(least(epoch_us(reaching.ts) - epoch_us(enters.begins_at), 86400000000), 0)
            else epoch_us(cast(timezone(reaching.timezone, timezone('UTC', reaching.ts)) as time))
        end as entered_worked,
        leaves.business_before * 86400000000 + case
            when not leaves.business or reaching.until_whole then 0
            when leaves.even then greatest(least(epoch_us(reaching.until_ts) - epoch_us(leaves.begins_at), 86400000000), 0)
            else epoch_us(cast(timezone(reaching.timezone, timezone('UTC', reaching.until_ts)) as time))
        end as left_worked
    from reaching
    left join work.business_days as enters on enters.timezone = reaching.timezone and enters.day = reaching.day
    left join work.business_days as leaves on leaves.timezone = reaching.timezone and leaves.day = reaching.until_day
)

select
    closed.journey, versions.version_no, closed.subject,
    row_number() over (partition by closed.journey, closed.subject order by closed.turn) as number,
    closed.stage_position,
    row_number() over (partition by closed.journey, closed.subject, closed.stage_position order by closed.turn) as visit,
    lag(closed.stage_position) over (partition by closed.journey, closed.subject order by closed.turn) as previous_position,
    closed.ts as entered_at, closed.seq as entered_seq, closed.day as entered_day, closed.whole as entered_whole,
    closed.earliest as entered_earliest, closed.latest as entered_latest,
    closed.left_ts as left_at, closed.left_seq, closed.left_day, closed.left_whole, closed.left_earliest, closed.left_latest,
    worked.entered_worked, worked.left_worked
from closed
inner join worked on worked.journey = closed.journey and worked.subject = closed.subject and worked.turn = closed.turn
inner join versions on versions.journey = closed.journey and versions.from_day <= closed.day and versions.to_day > closed.day
