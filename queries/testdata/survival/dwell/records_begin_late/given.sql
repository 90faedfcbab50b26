-- the time before the first record of a source that communicates, 1 March 12:00, is an outage. The first stage was entered 59 days before
-- it and left half a day after it; the second one is entered when there are records
INSERT INTO work.watermarks (source, communicates) VALUES ('mail', true), ('old_crm', false);
INSERT INTO work.source_days (source, day, first_ts) VALUES
    ('mail', '2026-03-01', '2026-03-01 12:00:00'), ('mail', '2026-03-02', '2026-03-02 08:00:00'), ('old_crm', '2020-01-01', '2020-01-01 00:00:00');
INSERT INTO work.outages (source, from_ts, to_ts) VALUES ('mail', '2026-01-01 00:00:00', '2026-03-01 12:00:00');
INSERT INTO work.stages (journey, stage, position) VALUES ('onboarding', 'setup', 1), ('onboarding', 'use', 2);
INSERT INTO work.cases (journey, case_id, subject, started_at, started_day) VALUES ('onboarding', 'A', 1, '2026-01-01 00:00:00', '2026-01-01');
INSERT INTO work.stage_stays (journey, subject, number, stage_position, visit, entered_at, entered_seq, entered_day, left_at, left_seq) VALUES
    ('onboarding', 1, 1, 1, 1, '2026-01-01 00:00:00', -1, '2026-01-01', '2026-03-02 00:00:00', 12),
    ('onboarding', 1, 2, 2, 1, '2026-03-02 00:00:00', 12, '2026-03-02', NULL, NULL);
INSERT INTO work.stage_turns (journey, subject, turn, stage_position, seq) VALUES ('onboarding', 1, 1, 1, -1), ('onboarding', 1, 2, 2, 12);
INSERT INTO main.stage_visits (journey, journey_version, case_id, stage, visit, observed, days) VALUES
    ('onboarding', '1', 'A', 'setup', 1, true, 60), ('onboarding', '1', 'A', 'use', 1, false, 7);
