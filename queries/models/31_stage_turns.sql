-- The turns of every case: the events that enter stages. Where a case goes at a turn and how long it would stay there can be said
-- of each turn by itself, except that an event that enters several stages leaves a case where it is if that is one of them.
-- Ordered by earliest, seq: a record with a date alone stands at the beginning of its local day.
-- table: work.stage_turns
-- grain: one row per case and event that enters a stage
-- order: journey, subject, turn
-- reads: work.stage_signals
with ordered as (
    select journey, subject, stage_position, entering, ts, seq, day, whole, earliest, latest,
        -- the first row of an event among those that enter; enterings of one event are next to each other
        case when entering and not coalesce(
            lag(entering) over in_order and lag(seq) over in_order = seq, false
        ) then 1 else 0 end as opens
    from work.stage_signals
    window in_order as (partition by journey, subject order by earliest, seq, entering, stage_position)
),

numbered as (
    select journey, subject, stage_position, entering, ts, seq, day, whole, earliest, latest,
        sum(opens) over (
            partition by journey, subject order by earliest, seq, entering, stage_position
            rows between unbounded preceding and current row
        ) as turn
    from ordered
),

exits as (
    select journey, subject, turn, stage_position, ts, seq, day, whole, earliest, latest
    from (
        select journey, subject, turn, stage_position, ts, seq, day, whole, earliest, latest,
            row_number() over (partition by journey, subject, turn, stage_position order by earliest, seq) as place
        from numbered
        where not entering and turn > 0
    )
    where place = 1
),

choices as (
    select numbered.journey, numbered.subject, numbered.turn, numbered.stage_position,
        numbered.ts, numbered.seq, numbered.day, numbered.whole, numbered.earliest, numbered.latest,
        exits.ts as exit_ts, exits.seq as exit_seq, exits.day as exit_day, exits.whole as exit_whole,
        exits.earliest as exit_earliest, exits.latest as exit_latest
    from numbered
    left join exits
        on exits.journey = numbered.journey and exits.subject = numbered.subject
        and exits.turn = numbered.turn and exits.stage_position = numbered.stage_position
    where numbered.entering
),

-- A case that is in a stage stays there through the turns that enter it again, as long as no exit comes between.
resumed as (
    select choices.*,
        case when lag(turn) over in_stage = turn - 1 and lag(exit_seq) over in_stage is null then 0 else 1 end as begins
    from choices
    window in_stage as (partition by journey, subject, stage_position order by turn)
),

runs as (
    select resumed.*,
        sum(begins) over (
            partition by journey, subject, stage_position order by turn rows between unbounded preceding and current row
        ) as run
    from resumed
),

ends as (
    select journey, subject, stage_position, run, max(turn) as last_turn
    from runs
    group by journey, subject, stage_position, run
),

stays as (
    select runs.journey, runs.subject, runs.turn, runs.stage_position, ends.last_turn,
        runs.ts, runs.seq, runs.day, runs.whole, runs.earliest, runs.latest,
        count(*) over (partition by runs.journey, runs.subject, runs.turn) as stages,
        row_number() over (partition by runs.journey, runs.subject, runs.turn order by runs.stage_position) as place
    from runs
    inner join ends
        on ends.journey = runs.journey and ends.subject = runs.subject
        and ends.stage_position = runs.stage_position and ends.run = runs.run
),

turns as (
    select journey, subject, turn, stage_position, last_turn, ts, seq, day, whole, earliest, latest,
        case
            when turn = 1 then true
            when lag(stages) over in_case = 1 then lag(last_turn) over in_case = turn - 1
        end as sure
    from stays
    where place = 1
    window in_case as (partition by journey, subject order by turn)
)

select turns.journey, turns.subject, turns.turn, turns.stage_position, turns.last_turn, turns.sure,
    turns.ts, turns.seq, turns.day, turns.whole, turns.earliest, turns.latest,
    exits.ts as exit_ts, exits.seq as exit_seq, exits.day as exit_day, exits.whole as exit_whole,
    exits.earliest as exit_earliest, exits.latest as exit_latest
from turns
left join exits
    on exits.journey = turns.journey and exits.subject = turns.subject
    and exits.turn = turns.last_turn and exits.stage_position = turns.stage_position
