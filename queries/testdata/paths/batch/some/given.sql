INSERT INTO work.observed_paths (place, journey, case_id, touches) VALUES (3, 'k', 'c', NULL), (1, 'j', 'a', [1, 2, 1]), (2, 'j', 'b', [4]), (4, 'k', 'd', NULL);
