-- two versions, the first since ever, and a KPI of the user's own; what belongs to the whole journey stands before what belongs to a stage
INSERT INTO work.definitions BY NAME SELECT * FROM (VALUES
    ('', '', NULL, 'kpi', NULL, 'early', 1, 'early', 'Of the visits, the share that is early.', '{"unit":"share"}', 'early.sql', 'c'),
    ('onboarding', '2', DATE '2026-07-01', 'target', 'live', 'csat', 2, 'csat', 'csat is at least 0.9', '0.9', 'new.yaml', 'b'),
    ('onboarding', '2', DATE '2026-07-01', 'target', 'live', 'silences', 1, 'silences', 'silences is at most 0', '0', 'new.yaml', 'b'),
    ('onboarding', '2', DATE '2026-07-01', 'journey', NULL, 'onboarding', 1, 'onboarding', 'one case per account', '{"version":"2"}', 'new.yaml', 'b'),
    ('onboarding', '1', NULL, 'stage', 'live', 'live', 1, 'Live', 'entered when: the start of the case', '{}', 'old.yaml', 'a')
) AS t (journey, journey_version, effective_from, kind, stage, id, position, name, rule, detail, file, hash);
