-- The second and the fourth are alike; the others differ from the second by journey, by order, by what is due, in which visit, and by what
-- was missed; the tenth from the seventh by what came.
INSERT INTO work.observed_paths (place, journey, case_id, touches, stages, required, required_in, came, recurring, due, missed) VALUES
    (5, 'j', 'e', [1, 2], [1], [1], [1], [1], [3], [1], [1]), (2, 'j', 'b', [1, 2], [1], [1], [1], [1], [3], [1], [0]),
    (1, 'j', 'a', [2, 1], [1], [1], [1], [1], [3], [1], [0]), (4, 'j', 'd', [1, 2], [1], [1], [1], [1], [3], [1], [0]),
    (3, 'j', 'c', [1, 2], [1, 1], [1], [2], [1], [3], [1], [0]), (6, 'j', 'f', [1, 2], [1], NULL, NULL, NULL, NULL, NULL, NULL),
    (7, 'k', 'b', [1, 2], [1], [1], [1], [1], [3], [1], [0]), (8, 'k', 'c', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    (9, 'k', 'd', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL), (10, 'k', 'e', [1, 2], [1], [1], [1], [], [3], [1], [0]);
