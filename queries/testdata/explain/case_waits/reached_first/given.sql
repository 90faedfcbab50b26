-- then those still waited for, by name
INSERT INTO main.time_to_value (journey, case_id, milestone, outcome, started_at, ended_at, days, event_id) VALUES
    ('j', 'A', 'b', 'waiting', '2026-01-01', NULL, 9, NULL),
    ('j', 'A', 'a', 'waiting', '2026-01-01', NULL, 9, NULL),
    ('j', 'A', 'c', 'reached', '2026-01-01', '2026-01-03', 2, 'e'),
    ('k', 'A', 'c', 'reached', '2026-01-01', '2026-01-03', 2, 'e');
