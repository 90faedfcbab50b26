-- A rule that asks only for what an event is not can hold for an event of which nothing has a code.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-03-31 22:00:00', '2026-03-31 22:00:00', '2026-03-31', 'Europe/Berlin');
INSERT INTO work.subjects (subject, case_kind, case_id) VALUES (1, 'account', 'a');
INSERT INTO work.rule_activities VALUES ('events.activity', 'call'), ('events.activity', 'mail');
INSERT INTO work.rule_literals VALUES (1, 1, 1, 'events.activity', 'in', ['call'], true);
INSERT INTO work.value_codes VALUES ('events.activity', 'call', 1, 1);
INSERT INTO main.events (seq, event_id, ts, ts_precision, day, account_id, activity) VALUES
    (1, 'e1', '2026-03-01 10:00:00', 'second', '2026-03-01', 'a', 'call'), (2, 'e2', '2026-03-01 10:00:00', 'second', '2026-03-01', 'a', 'mail');
