-- Entered on Monday 9 March, known to the day, and open: up to today, Tuesday 31 March, 16 business days later. The other case ended
-- on the day, known only to the day, on which it entered the stage at noon: it left when it entered.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-03-31 22:00:00', '2026-03-31 22:00:00', '2026-03-31', 'Europe/Berlin');
INSERT INTO work.business_days
    SELECT 'Europe/Berlin', cast(day as date), isodow(day) <= 5,
        cast(sum(cast(isodow(day) <= 5 as integer)) over (order by day) - cast(isodow(day) <= 5 as integer) as integer),
        timezone('UTC', timezone('Europe/Berlin', day)), cast(day as date) <> '2026-03-29' and cast(day as date) <> '2026-10-25'
    FROM range(TIMESTAMP '2026-03-02', TIMESTAMP '2026-11-30', INTERVAL 1 DAY) AS days (day);
INSERT INTO work.cases (journey, subject, timezone, ended_at, ended_day, ended_precision, ended_earliest, ended_latest) VALUES
    ('j', 1, 'Europe/Berlin', NULL, NULL, NULL, NULL, NULL), ('j', 2, 'Europe/Berlin', '2026-03-16', '2026-03-16', 'day', 1, 2);
INSERT INTO work.stage_turns (journey, subject, turn, stage_position, last_turn, sure, ts, seq, day, whole, earliest, latest) VALUES
    ('j', 1, 1, 1, 1, true, '2026-03-09 00:00:00', 1, '2026-03-09', true, 1, 2),
    ('j', 2, 1, 1, 1, true, '2026-03-16 12:00:00', 2, '2026-03-16', false, 1, 1);
