-- A stay begun on the day before a new version keeps the old one, also after it; the next one has the new.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-07-31 22:00:00', '2026-07-31 22:00:00', '2026-07-31', 'Europe/Berlin');
INSERT INTO work.journey_versions (journey, version_no, journey_version, from_day, to_day) VALUES
    ('j', 1, 'v1', NULL, '2026-07-01'), ('j', 2, 'v2', '2026-07-01', NULL);
INSERT INTO work.cases (journey, version_no, subject, timezone) VALUES ('j', 1, 1, 'Europe/Berlin');
INSERT INTO work.stage_turns (journey, subject, turn, stage_position, last_turn, sure, ts, seq, day, whole, earliest, latest) VALUES
    ('j', 1, 1, 1, 1, true, '2026-06-30 21:59:59', 1, '2026-06-30', false, 1, 1),
    ('j', 1, 2, 2, 2, true, '2026-06-30 22:00:00', 2, '2026-07-01', false, 2, 2);
