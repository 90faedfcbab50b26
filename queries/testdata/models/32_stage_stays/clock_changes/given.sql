-- Every day is a business day here. Berlin goes to summer time on 29 March at 02:00: 00:30 UTC is 01:30 and 01:30 UTC is 03:30, so
-- 2 hours of the clock pass in 1 hour. It goes back on 25 October at 03:00: 00:30 UTC is 02:30 for the first time, 02:30 UTC is 03:30.
-- 27 days lie between 2 and 29 March, 210 between 29 March and 25 October.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-25 02:30:00', '2026-10-25 02:30:00', '2026-10-25', 'Europe/Berlin');
INSERT INTO work.business_days
    SELECT 'Europe/Berlin', cast(day as date), true, row_number() over (order by day) - 1,
        timezone('UTC', timezone('Europe/Berlin', day)), cast(day as date) <> '2026-03-29' and cast(day as date) <> '2026-10-25'
    FROM range(TIMESTAMP '2026-03-02', TIMESTAMP '2026-11-30', INTERVAL 1 DAY) AS days (day);
INSERT INTO work.cases (journey, subject, timezone) VALUES ('j', 1, 'Europe/Berlin');
INSERT INTO work.stage_turns
    SELECT 'j', 1, turn, stage_position, last_turn, sure, ts, seq, cast(ts as date), false, epoch_us(ts), epoch_us(ts),
        exit_ts, exit_seq, cast(exit_ts as date), case when exit_ts is not null then false end,
        epoch_us(cast(exit_ts as timestamp)), epoch_us(cast(exit_ts as timestamp)) FROM (VALUES
        (1, 1, 1, true, TIMESTAMP '2026-03-29 00:30:00', 1, TIMESTAMP '2026-03-29 01:30:00', 2),
        (2, 2, 2, true, TIMESTAMP '2026-10-25 00:30:00', 3, NULL, NULL)
    ) AS turns (turn, stage_position, last_turn, sure, ts, seq, exit_ts, exit_seq);
