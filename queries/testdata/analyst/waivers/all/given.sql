INSERT INTO main.accounts (account_id, name) VALUES ('a', 'Acme');
INSERT INTO main.touchpoint_status (journey, case_id, account_id, stage, visit, touchpoint, occurrence, due_at, met_at, status, reason) VALUES
    ('j', 'a', 'a', 'one', 1, 'call', 1, '2026-03-05', '2026-03-09', 'waived', 'on leave'), ('j', 'a', 'a', 'one', 1, 'mail', 1, NULL, NULL, 'missed', NULL),
    ('j', 'b', 'b', 'one', 1, 'call', 1, NULL, NULL, 'waived', 'merged'), ('k', 't', NULL, 'one', 1, 'form', 2, NULL, NULL, 'waived', 'asked');
