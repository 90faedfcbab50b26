-- The case is in stage 2 through turn 2, so turn 2 is no move although it would lead to stage 1; turn 3 follows the last turn of that
-- stay and leads to stage 1. Turn 4 follows it, and turn 5 does not.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-03-31 22:00:00', '2026-03-31 22:00:00', '2026-03-31', 'Europe/Berlin');
INSERT INTO work.business_days
    SELECT 'Europe/Berlin', cast(day as date), isodow(day) <= 5,
        cast(sum(cast(isodow(day) <= 5 as integer)) over (order by day) - cast(isodow(day) <= 5 as integer) as integer),
        timezone('UTC', timezone('Europe/Berlin', day)), cast(day as date) <> '2026-03-29' and cast(day as date) <> '2026-10-25'
    FROM range(TIMESTAMP '2026-03-02', TIMESTAMP '2026-11-30', INTERVAL 1 DAY) AS days (day);
INSERT INTO work.cases (journey, subject, timezone) VALUES ('j', 1, 'Europe/Berlin');
INSERT INTO work.stage_turns
    SELECT 'j', 1, turn, stage_position, last_turn, sure, ts, seq, cast(ts as date), false, epoch_us(ts), epoch_us(ts),
        exit_ts, exit_seq, cast(exit_ts as date), case when exit_ts is not null then false end,
        epoch_us(cast(exit_ts as timestamp)), epoch_us(cast(exit_ts as timestamp)) FROM (VALUES
        (1, 2, 2, true, TIMESTAMP '2026-03-02', 1, NULL, NULL), (2, 1, 4, false, TIMESTAMP '2026-03-03', 2, NULL, NULL),
        (3, 1, 3, NULL, TIMESTAMP '2026-03-04', 3, NULL, NULL), (4, 3, 5, NULL, TIMESTAMP '2026-03-05', 4, NULL, NULL),
        (5, 2, 5, NULL, TIMESTAMP '2026-03-06', 5, NULL, NULL)
    ) AS turns (turn, stage_position, last_turn, sure, ts, seq, exit_ts, exit_seq);
