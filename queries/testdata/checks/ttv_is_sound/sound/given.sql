INSERT INTO work.cases (journey, case_id) VALUES ('j', 'a'), ('j', 'b'), ('j', 'c');
INSERT INTO work.milestones (journey, milestone, position, rule) VALUES ('j', 'live', 1, 1);
INSERT INTO main.time_to_value (journey, case_id, milestone, started_at, ended_at, outcome, days, event_id) VALUES
    ('j', 'a', 'live', '2026-03-01', '2026-03-02', 'reached', 1, 'e1'), ('j', 'b', 'live', '2026-03-01', '2026-03-02', 'churned', 1, NULL), ('j', 'c', 'live', '2026-03-01', NULL, 'waiting', 0, NULL);
