-- A CRM that has told of accounts and of nothing that happened might be the one that would show it.
INSERT INTO work.touchpoints (journey, stage, stage_position, touchpoint, position, rule) VALUES ('j', 'one', 1, 'call', 1, 1), ('j', 'one', 1, 'form', 2, NULL);
INSERT INTO work.cases (journey, journey_version, subject, case_id, account_id) VALUES ('j', 'v1', 1, 'a', 'a'), ('j', 'v1', 2, 't1', NULL);
INSERT INTO work.stage_stays (journey, subject, number, visit) VALUES ('j', 1, 4, 2), ('j', 2, 1, 1);
INSERT INTO work.watermarks (source, communicates, watermark) VALUES ('mail', true, '2026-05-01'), ('crm', false, NULL);
INSERT INTO work.account_records (source, preset, account_ref) VALUES ('crm', 'salesforce', 'a');
INSERT INTO work.expectations (journey, subject, number, touchpoint_position, unit, entered_at, entered_day, entered_whole, timezone) VALUES
    ('j', 1, 4, 1, 'd', '2026-03-05 10:00:00', '2026-03-05', false, 'Europe/Berlin'), ('j', 1, 4, 2, 'd', '2026-03-05 10:00:00', '2026-03-05', false, 'Europe/Berlin');
INSERT INTO work.occurrences
    SELECT 'j', subject, number, position, occurrence, due * 86400000000, since * 86400000000, ts, seq, after * 86400000000, status,
        reach * 86400000000, missed * 86400000000 FROM (VALUES
        (1, 4, 1, 1, 10, 0, NULL, NULL, NULL, 'missed', 90, 13), (1, 4, 1, 2, 20, 10, NULL, NULL, NULL, 'missed', 90, 23),
        (1, 4, 1, 3, 30, 20, NULL, NULL, NULL, 'missed', 90, 33), (1, 4, 2, 1, 10, 0, NULL, NULL, NULL, 'missed', 90, 20)
    ) AS occurrences (subject, number, position, occurrence, due, since, ts, seq, after, status, reach, missed);
