-- Both visits expect the call, due in 10 days, and did not get it. In version 1 it had no rule, so up to 30 June in Berlin nobody could have seen
-- it: unknown for what was missed from 25 June on, missed for what was missed since 1 July. The stage of a visit is that of its version.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-07-31 22:00:00', '2026-07-31 22:00:00', '2026-07-31', 'Europe/Berlin');
INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day) VALUES
    ('j', 1, 'v1', NULL, '2026-07-01'), ('j', 2, 'v2', '2026-07-01', NULL);
INSERT INTO work.touchpoints (journey, version_no, stage, stage_position, touchpoint, position, rule) VALUES ('j', 1, 'one', 1, 'call', 1, NULL), ('j', 2, 'two', 2, 'call', 1, 1);
INSERT INTO work.cases (journey, version_no, journey_version, subject, case_id, account_id) VALUES ('j', 1, 'v1', 1, 'a', 'a');
INSERT INTO work.stage_stays (journey, version_no, subject, number, stage_position, visit) VALUES ('j', 1, 1, 1, 1, 1), ('j', 2, 1, 2, 2, 1);
INSERT INTO work.watermarks (source, communicates, watermark) VALUES ('mail', true, '2026-07-31');
INSERT INTO work.expectations (journey, subject, number, touchpoint_position, unit, entered_at, entered_day, entered_whole, timezone) VALUES
    ('j', 1, 1, 1, 'd', '2026-06-30 21:00:00', '2026-06-30', false, 'Europe/Berlin'), ('j', 1, 2, 1, 'd', '2026-06-30 22:00:00', '2026-07-01', false, 'Europe/Berlin');
INSERT INTO work.occurrences (journey, subject, number, touchpoint_position, occurrence, due_us, since_us, status, reach_us, missed_us) VALUES
    ('j', 1, 1, 1, 1, 864000000000, 0, 'missed', 864000000000, 864000000000), ('j', 1, 2, 1, 1, 864000000000, 0, 'missed', 1728000000000, 1728000000000);
