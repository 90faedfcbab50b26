-- In New York the day 2026-03-08 lasts from 05:00 to 04:00 UTC, as the clocks go forward. What is known to the day spans from the
-- day's number times 10^12 (20520 days after 1970-01-01 for 2026-03-08) up to one below the next; its instants lie between.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-03-31 22:00:00', '2026-03-31 22:00:00', '2026-03-31', 'Europe/Berlin');
INSERT INTO work.subjects (subject, case_kind, case_id) VALUES (1, 'account', 'a');
INSERT INTO work.rule_activities VALUES ('events.activity', 'call');
INSERT INTO work.value_codes VALUES ('events.activity', 'call', 1, 1);
INSERT INTO main.events (seq, event_id, ts, ts_precision, day, account_id, activity) VALUES
    (1, 'e1', '2026-03-08 04:59:59', 'second', '2026-03-07', 'a', 'call'),
    (2, 'e2', '2026-03-08 05:00:00', 'second', '2026-03-08', 'a', 'call'),
    (3, 'e3', '2026-03-08 00:00:00', 'day', '2026-03-08', 'a', 'call'),
    (4, 'e4', '2026-03-09 03:59:59', 'second', '2026-03-08', 'a', 'call'),
    (5, 'e5', '2026-03-09 04:00:00', 'second', '2026-03-09', 'a', 'call');
