-- The threshold of the second version was in force; both thresholds of the stage have its name.
INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day) VALUES
    ('j', 1, 'v1', NULL, '2026-07-01'), ('j', 2, 'v2', '2026-07-01', NULL);
INSERT INTO work.silences (silence_no, era, version_no, journey, stage, value, unit, threshold, stage_no) VALUES
    (1, 2, 2, 'j', 'rollout', 7, 'd', '7d', 1), (2, 1, 1, 'j', 'rollout', 10, 'd', '10d', 1), (3, 1, NULL, NULL, NULL, 10, 'd', '10d', NULL), (4, 2, NULL, NULL, NULL, 10, 'd', '10d', NULL);
INSERT INTO work.account_numbers VALUES (1, 'a');
INSERT INTO work.silent_intervals (account_no, side, seq, next_seq, open, from_ts, from_day, from_whole, to_ts, to_day, to_whole, days, business_days, sure, silence_no, from_stage_no, to_stage_no) VALUES
    (1, 'vendor', -1, 2, false, '2026-06-20 00:00:00', '2026-06-20', false, '2026-07-01 00:00:00', '2026-07-01', false, 11, 8, true, 2, 1, 1),
    (1, 'vendor', 2, NULL, true, '2026-07-01 00:00:00', '2026-07-01', false, '2026-07-10 00:00:00', '2026-07-10', false, 9, 7, true, 1, 1, 1);
