-- a: two rows; b: none; c: no such case. d: one entry for two touches; e: no id. f: cost; g: worst cost; h: matched; i: fitness; k: above one; l: none though
-- something was due; m: days of nothing
INSERT INTO work.cases (journey, case_id) SELECT 'j', unnest(['a', 'b', 'd', 'e', 'f', 'g', 'h', 'i', 'k', 'l', 'm']);
INSERT INTO main.touches (journey, case_id) SELECT 'j', unnest(['a', 'd', 'd', 'e', 'f', 'g', 'h', 'i', 'k']);
INSERT INTO main.paths (journey, case_id, path, variant_id, days, fitness, missing, misplaced, extra, expected, matched, cost, worst_cost) VALUES
    ('j', 'a', ['x'], '0123456789abcdef', 0, 1, [], [], [], 1, 1, 0, 2), ('j', 'a', ['x'], '0123456789abcdef', 0, 1, [], [], [], 1, 1, 0, 2),
    ('j', 'c', [], '0123456789abcdef', NULL, NULL, [], [], [], 0, 0, 0, 0),
    ('j', 'd', ['x'], '0123456789abcdef', 0, 1, [], [], [], 1, 1, 0, 2), ('j', 'e', ['x'], 'x', 0, 1, [], [], [], 1, 1, 0, 2),
    ('j', 'f', ['x'], '0123456789abcdef', 0, 0.75, [], ['x'], [], 3, 2, 1, 4), ('j', 'g', ['x'], '0123456789abcdef', 0, 1, [], [], [], 1, 1, 0, 3),
    ('j', 'h', ['x'], '0123456789abcdef', 0, 1, [], [], [], 1, 0, 0, 2), ('j', 'i', ['x'], '0123456789abcdef', 0, 0.9, [], [], [], 1, 1, 0, 2),
    ('j', 'k', ['x'], '0123456789abcdef', 0, 1.5, [], [], [], 1, 1, 0, 2), ('j', 'l', [], '0123456789abcdef', NULL, NULL, ['x'], [], [], 1, 0, 1, 1),
    ('j', 'm', [], '0123456789abcdef', 0, NULL, [], [], [], 0, 0, 0, 0);
