-- Codes: call 1, mail 2 in the bits 3; kick-off 4 in bit 4. e1 belongs to an account and a case, e4 to nobody whom a journey follows,
-- e5 has an activity that no rule asks for, e6 lies in the future, e7 on the last day, e8 the day after. Nothing of e9 has a code.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-03-31 22:00:00', '2026-03-31 22:00:00', '2026-03-31', 'Europe/Berlin');
INSERT INTO work.subjects (subject, case_kind, case_id) VALUES (1, 'account', 'a'), (2, 'account', 'b'), (3, 'case', 'a'), (4, 'case', 't1');
INSERT INTO work.rule_activities VALUES ('events.activity', 'call'), ('events.activity', 'mail'), ('events.subject', 'call'), ('events.activity', '');
INSERT INTO work.rule_literals VALUES (1, 1, 1, 'events.activity', 'in', ['call'], false), (1, 1, 2, 'events.subject', 'in', ['kick-off'], true);
INSERT INTO work.value_codes VALUES ('events.activity', 'call', 1, 3), ('events.activity', 'mail', 2, 3), ('events.subject', 'kick-off', 4, 4);
INSERT INTO main.events (seq, event_id, ts, ts_precision, day, account_id, case_id, activity, subject) VALUES
    (1, 'e1', '2026-03-01 10:00:00', 'second', '2026-03-01', 'a', 't1', 'call', 'kick-off'),
    (2, 'e2', '2026-03-01 10:00:00', 'second', '2026-03-01', 'b', NULL, 'mail', NULL),
    (3, 'e3', '2026-03-01 10:00:00', 'minute', '2026-03-01', 'b', 'unknown', 'mail', 'kick-off'),
    (4, 'e4', '2026-03-02 10:00:00', 'second', '2026-03-02', 'c', NULL, 'call', NULL),
    (5, 'e5', '2026-03-02 10:00:00', 'second', '2026-03-02', 'a', NULL, 'fax', 'kick-off'),
    (6, 'e6', '2026-03-31 22:00:00', 'second', '2026-04-01', 'a', NULL, 'call', NULL),
    (7, 'e7', '2026-03-31 00:00:00', 'day', '2026-03-31', 'a', NULL, 'call', NULL),
    (8, 'e8', '2026-04-01 00:00:00', 'day', '2026-04-01', 'a', NULL, 'call', NULL),
    (9, 'e9', '2026-03-03 10:00:00', 'second', '2026-03-03', 'a', NULL, NULL, NULL);
