INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-05-09 22:00:00', '2026-05-09 22:00:00', '2026-05-09', 'Europe/Berlin');
INSERT INTO work.cases (journey, case_id, started_day) VALUES ('onboarding', 'a', '2026-03-31'), ('onboarding', 'b', '2026-04-01'), ('onboarding', 'c', NULL);
-- clocks go forward on 29 March
