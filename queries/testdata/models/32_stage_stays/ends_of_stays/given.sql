-- Stage 1 from Monday 2 March 09:00 UTC to an exit on Wednesday, nothing until Friday, stage 2 until stage 1 is entered again on the
-- next Monday, which the case's end on Tuesday closes. Turns 2 and 5 move nothing. Days of business before those: 0, 2, 4, 5, 6, each
-- of 86400 million microseconds; 09:00 UTC is 10:00 in Berlin, 36000 million.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-03-31 22:00:00', '2026-03-31 22:00:00', '2026-03-31', 'Europe/Berlin');
INSERT INTO work.business_days
    SELECT 'Europe/Berlin', cast(day as date), isodow(day) <= 5,
        cast(sum(cast(isodow(day) <= 5 as integer)) over (order by day) - cast(isodow(day) <= 5 as integer) as integer),
        timezone('UTC', timezone('Europe/Berlin', day)), cast(day as date) <> '2026-03-29' and cast(day as date) <> '2026-10-25'
    FROM range(TIMESTAMP '2026-03-02', TIMESTAMP '2026-11-30', INTERVAL 1 DAY) AS days (day);
INSERT INTO work.cases (journey, subject, timezone, ended_at, ended_seq, ended_day, ended_precision, ended_earliest, ended_latest) VALUES
    ('j', 1, 'Europe/Berlin', '2026-03-10 09:00:00', 9, '2026-03-10', 'second', 1, 1);
INSERT INTO work.stage_turns
    SELECT 'j', 1, turn, stage_position, last_turn, sure, ts, seq, cast(ts as date), false, epoch_us(ts), epoch_us(ts),
        exit_ts, exit_seq, cast(exit_ts as date), case when exit_ts is not null then false end,
        epoch_us(cast(exit_ts as timestamp)), epoch_us(cast(exit_ts as timestamp)) FROM (VALUES
        (1, 1, 2, true, TIMESTAMP '2026-03-02 09:00:00', 1, TIMESTAMP '2026-03-04 09:00:00', 3), (2, 1, 2, false, TIMESTAMP '2026-03-03 09:00:00', 2, NULL, NULL),
        (3, 2, 3, true, TIMESTAMP '2026-03-06 09:00:00', 4, NULL, NULL), (4, 1, 5, true, TIMESTAMP '2026-03-09 09:00:00', 5, NULL, NULL),
        (5, 1, 5, false, TIMESTAMP '2026-03-09 10:00:00', 6, NULL, NULL)
    ) AS turns (turn, stage_position, last_turn, sure, ts, seq, exit_ts, exit_seq);
