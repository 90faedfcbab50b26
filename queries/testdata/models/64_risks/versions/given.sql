-- What tripped, by its names in the version of its visit; the second visit began under version 2, where the risk at that place is another one. The same
-- instant for two risks of one visit. An event that is the cause is named; the start of an account is none.
INSERT INTO work.journey_versions BY NAME SELECT 'onboarding' AS journey, unnest([1, 2]) AS version_no, unnest(['2026-01', '2026-07']) AS journey_version;
INSERT INTO work.risks BY NAME
SELECT 'onboarding' AS journey, version AS version_no, 'setup' AS stage, 1 AS stage_position, position, risk, cause
FROM (VALUES (1, 1, 'stalled', 'silence'), (1, 2, 'angry', 'event'), (1, 3, 'declared', NULL), (2, 1, 'overdue', 'dwell')) AS risks (version, position, risk, cause);
INSERT INTO work.cases BY NAME SELECT 'onboarding' AS journey, 1 AS subject, 'c1' AS case_id, 'a' AS account_id;
INSERT INTO work.stage_stays BY NAME
SELECT 'onboarding' AS journey, 1 AS subject, unnest([1, 3]) AS number, 1 AS stage_position, unnest([1, 2]) AS visit, unnest([1, 2]) AS version_no;
INSERT INTO work.tripped_risks VALUES
    ('onboarding', 1, 1, 1, '2026-01-10', '2026-01-12', NULL), ('onboarding', 1, 1, 2, '2026-01-10', NULL, 7), ('onboarding', 1, 3, 1, '2026-07-10', NULL, NULL);
INSERT INTO main.events BY NAME SELECT 7 AS seq, 'e7' AS event_id UNION ALL BY NAME SELECT 8 AS seq, 'e8' AS event_id;
