-- an event is a touchpoint of two journeys, in one of no visit
INSERT INTO main.touches (journey, journey_version, case_id, account_id, stage, visit, touchpoint, event_id, ts) VALUES
    ('k', '1', 'A', 'A', 's', NULL, 'u', 'a', '2026-01-02 10:00:00'),
    ('j', '2', 'A', 'A', 's', 2, 't', 'a', '2026-01-02 10:00:00'),
    ('j', '2', 'A', 'A', 's', 2, 't', 'b', '2026-01-02 10:00:00');
