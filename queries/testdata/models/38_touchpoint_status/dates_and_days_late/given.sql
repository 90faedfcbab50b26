-- Entered on 5 March 10:00 UTC: due 10 days later. Late by 2 days; missed by 30 - 20 days; required only, there is no due time; and
-- left before it was due, there are no days late. The journey's source never failed.
INSERT INTO work.touchpoints (journey, stage, stage_position, touchpoint, position, rule) VALUES ('j', 'one', 1, 'call', 1, 1), ('j', 'one', 1, 'form', 2, NULL);
INSERT INTO work.cases (journey, journey_version, subject, case_id, account_id) VALUES ('j', 'v1', 1, 'a', 'a'), ('j', 'v1', 2, 't1', NULL);
INSERT INTO work.stage_stays (journey, subject, number, visit) VALUES ('j', 1, 4, 2), ('j', 2, 1, 1);
INSERT INTO main.events (seq, event_id) VALUES (7, 'e7'), (8, 'e8');
INSERT INTO main.touches (journey, touchpoint, source) VALUES ('j', 'call', 'crm');
INSERT INTO work.watermarks (source, communicates, watermark) VALUES ('crm', true, '2026-05-01');
INSERT INTO work.expectations (journey, subject, number, touchpoint_position, unit, entered_at, entered_day, entered_whole, timezone) VALUES
    ('j', 1, 4, 1, 'd', '2026-03-05 10:00:00', '2026-03-05', false, 'Europe/Berlin'), ('j', 2, 1, 1, 'd', '2026-03-05 10:00:00', '2026-03-05', false, 'Europe/Berlin');
INSERT INTO work.occurrences
    SELECT 'j', subject, number, position, occurrence, due * 86400000000, since * 86400000000, ts, seq, after * 86400000000, status,
        reach * 86400000000, missed * 86400000000 FROM (VALUES
        (1, 4, 1, 1, 10, 0, TIMESTAMP '2026-03-10 10:00:00', 7, 5, 'met', 40, 20), (1, 4, 1, 2, 20, 10, TIMESTAMP '2026-03-27 10:00:00', 8, 22, 'late', 40, 40),
        (1, 4, 1, 3, 20, 20, NULL, NULL, NULL, 'missed', 30, 25), (1, 4, 1, 4, 40, 30, NULL, NULL, NULL, 'not_yet_due', 30, 30),
        (2, 1, 1, 1, NULL, 0, NULL, NULL, NULL, 'missed', 3, 3)
    ) AS occurrences (subject, number, position, occurrence, due, since, ts, seq, after, status, reach, missed);
