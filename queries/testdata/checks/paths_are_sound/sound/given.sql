-- one as it should be, one with everything amiss, one in which nothing happened and nothing is due, one too long to be compared
INSERT INTO work.cases (journey, case_id) VALUES ('j', 'a'), ('j', 'b'), ('j', 'c'), ('j', 'd');
INSERT INTO main.touches (journey, case_id) VALUES ('j', 'a'), ('j', 'a'), ('j', 'b'), ('j', 'b'), ('j', 'b'), ('j', 'd');
INSERT INTO main.paths (journey, case_id, path, variant_id, days, fitness, missing, misplaced, extra, expected, matched, cost, worst_cost) VALUES
    ('j', 'a', ['x', 'y'], '0123456789abcdef', 1.5, 1, [], [], [], 2, 2, 0, 4),
    ('j', 'b', ['y', 'x', 'z'], 'aaaaaaaaaaaaaaaa', 0, 1 - 4 / 6.0, ['w'], ['x'], ['z'], 3, 1, 4, 6),
    ('j', 'c', [], 'ffffffffffffffff', NULL, NULL, [], [], [], 0, 0, 0, 0),
    ('j', 'd', ['x'], '0000000000000000', 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
