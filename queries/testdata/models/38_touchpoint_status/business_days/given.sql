-- Entered on Friday 3 April noon in Berlin (10:00 UTC, 1.5 business days of the calendar), due in 1 and in 2.5 business days: Monday is
-- a holiday, so on Tuesday noon and on the end of Wednesday, which is the beginning of Thursday, 22:00 UTC. Known to the day: Thursday.
INSERT INTO work.touchpoints (journey, stage, stage_position, touchpoint, position, rule) VALUES ('j', 'one', 1, 'call', 1, 1), ('j', 'one', 1, 'form', 2, NULL);
INSERT INTO work.cases (journey, journey_version, subject, case_id, account_id) VALUES ('j', 'v1', 1, 'a', 'a'), ('j', 'v1', 2, 't1', NULL);
INSERT INTO work.stage_stays (journey, subject, number, visit) VALUES ('j', 1, 4, 2), ('j', 2, 1, 1);
INSERT INTO work.business_days VALUES
    ('Europe/Berlin', '2026-04-02', true, 0, '2026-04-01 22:00:00', true), ('Europe/Berlin', '2026-04-03', true, 1, '2026-04-02 22:00:00', true),
    ('Europe/Berlin', '2026-04-04', false, 2, '2026-04-03 22:00:00', true), ('Europe/Berlin', '2026-04-06', false, 2, '2026-04-05 22:00:00', true),
    ('Europe/Berlin', '2026-04-07', true, 2, '2026-04-06 22:00:00', true), ('Europe/Berlin', '2026-04-08', true, 3, '2026-04-07 22:00:00', true),
    ('Europe/Berlin', '2026-04-09', true, 4, '2026-04-08 22:00:00', true);
INSERT INTO work.expectations (journey, subject, number, touchpoint_position, unit, entered_at, entered_day, entered_whole, entered_worked, timezone) VALUES
    ('j', 1, 4, 1, 'bd', '2026-04-03 10:00:00', '2026-04-03', false, 129600000000, 'Europe/Berlin'), ('j', 2, 1, 1, 'bd', '2026-04-03 00:00:00', '2026-04-03', true, 86400000000, 'Europe/Berlin');
INSERT INTO work.occurrences
    SELECT 'j', subject, number, position, occurrence, due * 86400000000, since * 86400000000, ts, seq, after * 86400000000, status,
        reach * 86400000000, missed * 86400000000 FROM (VALUES
        (1, 4, 1, 1, 1, 0, NULL, NULL, NULL, 'not_yet_due', 0, 0), (1, 4, 1, 2, 2.5, 1, NULL, NULL, NULL, 'not_yet_due', 0, 0), (2, 1, 1, 1, 3, 0, NULL, NULL, NULL, 'not_yet_due', 0, 0)
    ) AS occurrences (subject, number, position, occurrence, due, since, ts, seq, after, status, reach, missed);
