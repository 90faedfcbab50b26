-- only what is asked for
INSERT INTO main.time_to_value (journey, case_id, account_id, segment, milestone, started_at, outcome) VALUES
    ('j', 'A', 'A', 'big', 'live', '2026-01-01', 'reached'),
    ('j', 'A', 'A', 'big', 'proven', '2026-01-01', 'waiting'),
    ('k', 'A', 'A', NULL, 'live', '2026-02-01', 'churned'),
    ('j', 'B', 'B', 'big', 'live', '2026-01-01', 'reached');
INSERT INTO main.stage_visits (journey, case_id, account_id, stage, visit, entered_at, left_at, days, state) VALUES
    ('j', 'A', 'A', 'one', 1, '2026-01-01', '2026-01-05', 4, 'on_track'),
    ('j', 'A', 'A', 'two', 1, '2026-01-05', NULL, 9, 'behind'),
    ('j', 'B', 'B', 'one', 1, '2026-01-01', NULL, 9, NULL);
