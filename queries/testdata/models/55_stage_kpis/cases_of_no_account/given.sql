-- three tickets of nobody we know: they were opened, though no account was in the stage; in a month without any there is nothing to tell
INSERT INTO work.settings (until, today, timezone) VALUES ('2026-09-20', '2026-09-19', 'UTC');
INSERT INTO work.count_bounds VALUES (0, 0, 3.68887945411394);
INSERT INTO work.periods (grain, period, from_day, to_day, from_ts, to_ts) VALUES
    ('month', '2026-08-01', '2026-08-01', '2026-09-01', '2026-08-01', '2026-09-01'),
    ('month', '2026-09-01', '2026-09-01', '2026-10-01', '2026-09-01', '2026-10-01');
INSERT INTO work.journey_versions (journey, version_no, journey_version) VALUES ('tickets', 1, 't');
INSERT INTO work.stages (journey, stage, position) VALUES ('tickets', 'open', 1);
INSERT INTO work.kpi_values (grain, period, journey, segment, stage, kpi, total) VALUES ('month', '2026-08-01', 'tickets', 'all', 'open', 'entered', 3);
