-- The stays of every case in its stages, one after the other. A stay begins at a turn at which the case moves and ends at the exit
-- that follows, else at the turn after its last one, else at the end of the case.
-- table: work.stage_stays
-- grain: one row per case and stay in a stage
-- order: journey, subject, number
-- reads: work.stage_turns, work.cases, work.calendar, work.settings
with recursive settings as (
    select as_of, today from work.settings
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
        -- a case known to end on a day may have entered its last stage later that day
        coalesce(stays.left_ts, greatest(cases.ended_at, stays.ts)) as left_ts,
        case when stays.left_ts is not null then stays.left_seq else cases.ended_seq end as left_seq,
        coalesce(stays.left_day, cases.ended_day) as left_day,
        coalesce(stays.left_whole, cases.ended_precision = 'day') as left_whole,
        coalesce(stays.left_earliest, cases.ended_earliest) as left_earliest,
        coalesce(stays.left_latest, cases.ended_latest) as left_latest
    from stays
    inner join work.cases as cases on cases.journey = stays.journey and cases.subject = stays.subject
),

local_times as (
    select closed.*,
        case when whole then cast(day as timestamp) else timezone(timezone, timezone('UTC', ts)) end as entered_local,
        case
            when left_ts is not null and left_whole then cast(left_day as timestamp)
            when left_ts is not null then timezone(timezone, timezone('UTC', left_ts))
            when whole then cast(settings.today as timestamp)
            else timezone(timezone, timezone('UTC', settings.as_of))
        end as left_local
    from closed
    cross join settings
)

select
    stays.journey, stays.subject,
    row_number() over (partition by stays.journey, stays.subject order by stays.turn) as number,
    stays.stage_position,
    row_number() over (partition by stays.journey, stays.subject, stays.stage_position order by stays.turn) as visit,
    lag(stays.stage_position) over (partition by stays.journey, stays.subject order by stays.turn) as previous_position,
    stays.ts as entered_at, stays.seq as entered_seq, stays.day as entered_day, stays.whole as entered_whole,
    stays.earliest as entered_earliest, stays.latest as entered_latest,
    stays.left_ts as left_at, stays.left_seq, stays.left_day, stays.left_whole, stays.left_earliest, stays.left_latest,
    enters.business_before * 86400000000
        + case when enters.business and not stays.whole
            then epoch_us(stays.entered_local) - epoch_us(cast(enters.day as timestamp)) else 0 end as entered_worked,
    leaves.business_before * 86400000000
        + case when leaves.business
            then epoch_us(stays.left_local) - epoch_us(cast(leaves.day as timestamp)) else 0 end as left_worked
from local_times as stays
left join work.calendar as enters on enters.timezone = stays.timezone and enters.day = cast(stays.entered_local as date)
left join work.calendar as leaves on leaves.timezone = stays.timezone and leaves.day = cast(stays.left_local as date)
