-- two cases tied at 30 days, one without a segment; a quarter's last and first day
INSERT INTO work.cases (journey, case_id, started_at, started_day) VALUES
    ('onboarding', 'A', '2026-03-31 00:00:00', '2026-03-31'), ('onboarding', 'B', '2026-03-31 22:30:00', '2026-04-01'),
    ('onboarding', 'C', '2026-12-31 00:00:00', '2026-12-31'), ('onboarding', 'D', '2028-02-29 00:00:00', '2028-02-29');
INSERT INTO main.time_to_value (journey, journey_version, case_id, segment, milestone, outcome, days) VALUES
    ('onboarding', '1', 'A', 'smb', 'value', 'reached', 30), ('onboarding', '1', 'B', 'smb', 'value', 'reached', 30),
    ('onboarding', '1', 'C', NULL, 'value', 'churned', 12.5), ('onboarding', '1', 'D', 'smb', 'value', 'waiting', 0),
    ('onboarding', '1', 'A', 'smb', 'proof', 'waiting', 184);
