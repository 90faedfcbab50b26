INSERT INTO work.silences (silence_no, journey, stage, value, unit, stage_no) VALUES
    (1, 'onboarding', 'rollout', 7, 'bd', 2),
    (2, 'onboarding', 'kickoff', 10, 'd', 1),
    (3, 'projects', 'build', 12, 'd', 3),
    (4, 'onboarding', NULL, 15, 'd', NULL),
    (5, NULL, NULL, 20, 'd', NULL);
INSERT INTO main.stage_visits (journey, case_id, account_id, stage, visit, entered_at, left_at) VALUES
    ('onboarding', 'a', 'a', 'kickoff', 1, '2026-08-01', '2026-08-20'), ('onboarding', 'a', 'a', 'rollout', 1, '2026-08-20', NULL);
INSERT INTO work.communications (account_id, account_no, seq, event_id, ts, day, ts_precision, vendor, customer, direction, team, channel, source) VALUES
    ('a', 1, 1, 'e1', '2026-08-01 00:00:00', '2026-08-01', 'second', true, false, 'outbound', 'Sales', 'email', 'mail'),
    ('a', 1, 2, 'e2', '2026-08-03 12:00:00', '2026-08-03', 'second', true, false, 'outbound', 'Onboarding', 'email', 'mail'),
    ('a', 1, 3, 'e3', '2026-08-04 00:00:00', '2026-08-04', 'second', true, false, 'outbound', NULL, 'email', 'mail'),
    ('a', 1, 4, 'e4', '2026-08-05 00:00:00', '2026-08-05', 'second', true, false, 'outbound', 'Onboarding', 'email', 'mail'),
    ('a', 1, 5, 'e5', '2026-08-06 00:00:00', '2026-08-06', 'second', false, true, 'inbound', 'Support', 'email', 'mail'),
    ('a', 1, 6, 'e6', '2026-08-20 00:00:00', '2026-08-20', 'second', true, true, 'outbound', 'CS', 'email', 'mail'),
    ('a', 1, 7, 'e7', '2026-08-25 00:00:00', '2026-08-25', 'day', true, false, 'outbound', 'Onboarding', 'email', 'mail'),
    ('a', 1, 8, 'e8', '2026-08-25 00:00:00', '2026-08-25', 'day', true, false, 'outbound', 'CS', 'email', 'mail'),
    ('stranger', 9, 9, 'e9', '2026-08-01 00:00:00', '2026-08-01', 'second', true, false, 'outbound', 'Sales', 'email', 'mail'),
    ('stranger', 9, 10, 'e10', '2026-08-02 00:00:00', '2026-08-02', 'second', true, false, 'outbound', 'CS', 'email', 'mail');
INSERT INTO work.event_teams (seq, team) VALUES
    (1, 'Sales'), (2, 'Onboarding'),      -- not introduced
    (3, 'Onboarding'), (4, 'CS'), (4, 'Onboarding'), (6, 'CS'),    -- the last mail of Onboarding has CS on it
    (8, 'CS'), (8, 'Onboarding');                                  -- the first of CS has Onboarding on it
INSERT INTO main.events (seq, event_id, thread_id) VALUES (1, 'e1', 't1'), (2, 'e2', 't2'), (3, 'e3', 't3'), (4, 'e4', 't4'), (5, 'e5', 't5'), (6, 'e6', 't6'), (7, 'e7', 't7'), (8, 'e8', 't8'), (9, 'e9', 't9'), (10, 'e10', 't10');
INSERT INTO work.account_numbers VALUES (1, 'a'), (9, 'stranger');
