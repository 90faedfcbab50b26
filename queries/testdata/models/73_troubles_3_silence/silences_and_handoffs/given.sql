INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
-- onboarding measures the vendor's side; renewal does not, so the mutual side counts there. Account a is in setup until 20 August, and then in
-- use; b is in both journeys. g1 ends with a hand-off, on the day on which a is in use; g5 is unknown and ends with another, g6 is both
-- unknown and the only silence of b in setup; g7 is longer than 7 business days; g8 began before any stage
INSERT INTO work.journey_versions (journey, version_no, silence_vendor, silence_customer, silence_mutual) VALUES
    ('onboarding', 1, true, true, true), ('renewal', 1, false, true, true);
INSERT INTO work.spans (account_no, account_id, timezone) VALUES (1, 'a', 'UTC'), (2, 'b', 'Asia/Tokyo');
INSERT INTO work.passages (passage, journey, stage, account_no, entered_at, left_at) VALUES
    (1, 'onboarding', 'setup', 1, '2026-08-01', '2026-08-20'), (2, 'onboarding', 'use', 1, '2026-08-20', NULL),
    (3, 'onboarding', 'setup', 2, '2026-08-01', NULL), (4, 'renewal', 'talk', 2, '2026-09-01', NULL);
INSERT INTO main.communication_gaps (gap_id, account_id, side, started_at, started_day, ended_at, ended_day, status, days, business_days, threshold, event_after) VALUES
    ('g1', 'a', 'vendor', '2026-08-02', '2026-08-02', '2026-08-20', '2026-08-20', 'closed', 18, 12, '7d', 'e1'),
    ('g2', 'a', 'vendor', '2026-08-20', '2026-08-20', NULL, NULL, 'open', 30.5, 22, '10d', NULL),
    ('g3', 'a', 'mutual', '2026-08-02', '2026-08-02', '2026-08-20', '2026-08-20', 'closed', 18, 12, '7d', 'e1'),
    ('g4', 'a', 'vendor', '2026-08-05', '2026-08-05', '2026-08-15 12:00:00', '2026-08-15', 'closed', 10.5, 8, '10d', 'e2'),
    ('g5', 'a', 'vendor', '2026-08-21', '2026-08-21', '2026-09-05', '2026-09-05', 'unknown', 15, 11, '10d', 'e3'),
    ('g6', 'b', 'vendor', '2026-08-21', '2026-08-21', '2026-09-05', '2026-09-05', 'unknown', 15, 11, '10d', 'e4'),
    ('g7', 'b', 'mutual', '2026-09-02 08:00:00', '2026-09-02', '2026-09-14 16:00:00', '2026-09-15', 'closed', 12.333333333, 8.333333333, '7bd', 'e5'),
    ('g8', 'b', 'vendor', '2026-07-01', '2026-07-01', '2026-07-20', '2026-07-20', 'closed', 19, 13, '10d', 'e6');
INSERT INTO main.handoffs (account_id, ts, day, event_after) VALUES
    ('a', '2026-08-20', '2026-08-20', 'e1'), ('a', '2026-09-05', '2026-09-05', 'e3'), ('b', '2026-09-20', '2026-09-20', 'e7');
