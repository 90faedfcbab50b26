-- the way of two before the way of one
INSERT INTO main.accounts (account_id, name) VALUES
    ('A', 'Acme');
INSERT INTO main.paths (journey, case_id, account_id, segment, path, variant_id, days, fitness, missing, misplaced, extra) VALUES
    ('j', 'B', 'B', NULL, ['kickoff', 'live'], 'v', 4, NULL, NULL, NULL, NULL),
    ('j', 'A', 'A', 'big', ['kickoff', 'live'], 'v', 3, 0.8, ['plan'], [], []),
    ('j', 'C', 'C', 'big', [], 'w', 0, 0.5, ['kickoff'], [], []),
    ('k', 'D', 'D', 'big', ['kickoff', 'live'], 'v', 3, 1, [], [], []);
