INSERT INTO main.accounts (account_id, name) VALUES ('a', 'Acme'), ('b', 'Bolt');
INSERT INTO main.paths (journey, journey_version, case_id, account_id, segment, path, variant_id, days, fitness, missing, misplaced, extra, expected, matched, cost, worst_cost) VALUES
    ('j', 'v1', 'a', 'a', 'smb', ['x', 'y'], '1', 4, 0.8, ['z'], [], [], 3, 2, 1, 5),
    ('j', 'v1', 'b', 'b', 'big', ['y', 'x', 'x'], '2', 9, 0.5, [], ['x'], ['x'], 3, 2, 3, 6),
    ('j', 'v1', 'c', 'c', 'big', ['x', 'y'], '1', 2, 1, [], [], [], 2, 2, 0, 4),
    ('j', 'v2', 'd', NULL, NULL, ['x', 'y'], '1', 6, 0.8, ['z'], [], [], 3, 2, 1, 5),
    ('k', 'v1', 'a', 'a', NULL, [], '0', NULL, NULL, [], [], [], 0, 0, 0, 0);
