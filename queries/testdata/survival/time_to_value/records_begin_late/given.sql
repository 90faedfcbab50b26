-- the time before the first record of a source that communicates, 1 March 12:00, is an outage. A started 59 days before, known to the day;
-- B 1.5 days before; C has churned before; D started on the day itself, E after it
INSERT INTO work.watermarks (source, communicates) VALUES ('mail', true), ('old_crm', false);
INSERT INTO work.source_days (source, day, first_ts) VALUES
    ('mail', '2026-03-01', '2026-03-01 12:00:00'), ('mail', '2026-03-02', '2026-03-02 08:00:00'), ('old_crm', '2020-01-01', '2020-01-01 00:00:00');
INSERT INTO work.outages (source, from_ts, to_ts) VALUES ('mail', '2026-01-01 00:00:00', '2026-03-01 12:00:00');
INSERT INTO work.cases (journey, case_id, started_at, started_day) VALUES
    ('onboarding', 'A', '2026-01-01 00:00:00', '2026-01-01'), ('onboarding', 'B', '2026-02-28 00:00:00', '2026-02-28'),
    ('onboarding', 'C', '2026-01-01 00:00:00', '2026-01-01'), ('onboarding', 'D', '2026-03-01 00:00:00', '2026-03-01'),
    ('onboarding', 'E', '2026-03-02 00:00:00', '2026-03-02'), ('onboarding', 'F', '2026-02-27 18:00:00', '2026-02-27');
INSERT INTO main.time_to_value (journey, journey_version, case_id, milestone, outcome, days) VALUES
    ('onboarding', '1', 'A', 'value', 'reached', 61), ('onboarding', '1', 'B', 'value', 'reached', 2),
    ('onboarding', '1', 'C', 'value', 'churned', 31), ('onboarding', '1', 'D', 'value', 'waiting', 3),
    ('onboarding', '1', 'E', 'value', 'waiting', 4), ('onboarding', '1', 'F', 'value', 'waiting', 5);
