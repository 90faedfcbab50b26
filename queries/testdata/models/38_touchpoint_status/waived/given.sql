-- Waived: the late second call, the missed third, the fourth that is not yet due, and what could not have been seen; not the first one,
-- that was met. Days are local: the form was due on 15 March 23:30 UTC, in Berlin the 16th, and its waiver holds up to the 15th; that of
-- the visit with a date alone, due on the 15th, holds. Of two waivers the first line gives the reason. Without a due time the day of
-- entry counts. Another stage's waiver is none.
INSERT INTO work.touchpoints (journey, stage, stage_position, touchpoint, position, rule) VALUES
    ('j', 'one', 1, 'call', 1, 1), ('j', 'one', 1, 'form', 2, 1), ('j', 'one', 1, 'blind', 3, NULL), ('j', 'one', 1, 'visit', 4, 1);
INSERT INTO work.cases (journey, journey_version, subject, case_id, account_id) VALUES ('j', 'v1', 1, 'a', 'a'), ('j', 'v1', 2, 'b', 'b');
INSERT INTO work.stage_stays (journey, subject, number, stage_position, visit) VALUES ('j', 1, 4, 1, 2), ('j', 2, 1, 1, 1);
INSERT INTO main.events (seq, event_id) VALUES (7, 'e7'), (8, 'e8');
INSERT INTO main.touches (journey, touchpoint, source) VALUES ('j', 'call', 'crm'), ('j', 'form', 'crm'), ('j', 'visit', 'crm');
INSERT INTO work.watermarks (source, communicates, watermark) VALUES ('crm', true, '2026-05-01');
INSERT INTO work.expectations (journey, subject, number, touchpoint_position, unit, entered_at, entered_day, entered_whole, timezone) VALUES
    ('j', 1, 4, 1, 'd', '2026-03-05 10:00:00', '2026-03-05', false, 'Europe/Berlin'), ('j', 1, 4, 2, 'd', '2026-03-05 23:30:00', '2026-03-06', false, 'Europe/Berlin'),
    ('j', 1, 4, 3, 'd', '2026-03-05 10:00:00', '2026-03-05', false, 'Europe/Berlin'),
    ('j', 2, 1, 1, 'd', '2026-03-05 10:00:00', '2026-03-05', false, 'Europe/Berlin'), ('j', 2, 1, 4, 'd', '2026-03-05 00:00:00', '2026-03-05', true, 'America/New_York');
INSERT INTO work.occurrences
    SELECT 'j', subject, number, position, occurrence, due * 86400000000, since * 86400000000, ts, seq, after * 86400000000, status,
        reach * 86400000000, missed * 86400000000 FROM (VALUES
        (1, 4, 1, 1, 10, 0, TIMESTAMP '2026-03-10 10:00:00', 7, 5, 'met', 40, 20), (1, 4, 1, 2, 20, 10, TIMESTAMP '2026-03-27 10:00:00', 8, 22, 'late', 40, 40),
        (1, 4, 1, 3, 20, 20, NULL, NULL, NULL, 'missed', 30, 25), (1, 4, 1, 4, 40, 30, NULL, NULL, NULL, 'not_yet_due', 30, 30),
        (1, 4, 2, 1, 10, 0, NULL, NULL, NULL, 'missed', 40, 20), (1, 4, 3, 1, 10, 0, NULL, NULL, NULL, 'missed', 40, 20),
        (2, 1, 1, 1, NULL, 0, NULL, NULL, NULL, 'missed', 3, 3), (2, 1, 4, 1, 10, 0, NULL, NULL, NULL, 'missed', 40, 20)
    ) AS occurrences (subject, number, position, occurrence, due, since, ts, seq, after, status, reach, missed);
INSERT INTO work.waived_touchpoints VALUES
    ('j', 1, 1, 1, 5, 2, NULL, 'late by leave'), ('j', 1, 1, 1, 3, NULL, '2026-04-14', 'busy'), ('j', 1, 1, 2, 4, NULL, '2026-03-15', 'too short'),
    ('j', 1, 1, 3, 6, NULL, NULL, 'for ever'), ('j', 1, 2, 2, 7, NULL, NULL, 'another stage'), ('j', 2, 1, 1, 8, 1, '2026-03-05', 'that day'),
    ('j', 2, 1, 4, 9, NULL, '2026-03-15', 'a date alone');
