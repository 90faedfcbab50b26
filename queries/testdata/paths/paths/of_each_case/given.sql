-- two cases of one situation, with days and versions of their own; one that could not be compared
INSERT INTO work.observed_paths (place, journey, journey_version, case_id, account_id, segment, days) VALUES
    (1, 'j', 'v1', 'a', 'a', 'smb', 2.5), (2, 'j', 'v2', 'b', 'b', NULL, 3), (3, 'k', 'v1', 'c', NULL, NULL, NULL);
INSERT INTO work.path_situations (situation, places) VALUES (1, [1, 2]), (2, [3]);
INSERT INTO work.path_verdicts VALUES (1, ['call', 'mail'], 'aa', 0.75, ['form'], [], ['mail'], 2, 1, 2, 4), (2, [], 'bb', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
