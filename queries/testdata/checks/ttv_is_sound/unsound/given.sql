-- a has two rows, b reached it by no event, c has none, d is no case; e waits although it ended, f has no days.
INSERT INTO work.cases (journey, case_id) VALUES ('j', 'a'), ('j', 'b'), ('j', 'c');
INSERT INTO work.milestones (journey, milestone, position, rule) VALUES ('j', 'live', 1, 1);
INSERT INTO work.cases (journey, case_id) VALUES ('j', 'e'), ('j', 'f');
INSERT INTO main.time_to_value (journey, case_id, milestone, started_at, ended_at, outcome, days, event_id) VALUES
    ('j', 'a', 'live', '2026-03-01', '2026-03-02', 'reached', 1, 'e1'), ('j', 'a', 'live', '2026-03-01', '2026-03-02', 'reached', 1, 'e1'),
    ('j', 'b', 'live', '2026-03-01', '2026-03-02', 'reached', 1, NULL), ('j', 'd', 'live', '2026-03-01', NULL, 'waiting', 0, NULL),
    ('j', 'e', 'live', '2026-03-01', '2026-03-02', 'waiting', 1, NULL), ('j', 'f', 'live', '2026-03-01', NULL, 'waiting', NULL, NULL);
