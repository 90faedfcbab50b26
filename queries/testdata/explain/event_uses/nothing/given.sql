-- an event that decided nothing
INSERT INTO main.stage_visits (journey, case_id, stage, visit, entered_at, left_at, entered_event_id, left_event_id) VALUES
    ('j', 'A', 'one', 1, '2026-01-01 10:00:00', '2026-01-05 10:00:00', NULL, 'a'),
    ('j', 'A', 'two', 1, '2026-01-05 10:00:00', NULL, 'a', NULL);
INSERT INTO main.time_to_value (journey, case_id, milestone, ended_at, days, event_id, outcome) VALUES
    ('j', 'A', 'live', '2026-01-05 10:00:00', 4.04, 'a', 'reached');
INSERT INTO main.touchpoint_status (journey, case_id, stage, visit, touchpoint, status, met_at, event_id) VALUES
    ('j', 'A', 'one', 1, 'kickoff', 'late', '2026-01-05 10:00:00', 'a');
INSERT INTO main.communication_gaps (gap_id, side, days, stage_from, stage_to, started_at, ended_at, event_before, event_after) VALUES
    ('g1', 'vendor', 11.0, 'one', 'two', '2025-12-25 10:00:00', '2026-01-05 10:00:00', 'x', 'a'),
    ('g2', 'mutual', 12.5, 'two', NULL, '2026-01-05 10:00:00', NULL, 'a', NULL);
INSERT INTO main.handoffs (account_id, ts, team_from, team_to, stage, event_before, event_after) VALUES
    ('A', '2026-01-05 10:00:00', 'Sales', 'CS', 'one', 'x', 'a');
