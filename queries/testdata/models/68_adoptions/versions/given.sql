-- The second version, of June, drops the features of the first but dashboards, and adds api; which of them are features is what the
-- newest version says. A journey of another name has none of them.
INSERT INTO work.settings BY NAME SELECT timestamp '2026-07-01' AS as_of, date '2026-06-30' AS today;
INSERT INTO work.journey_versions BY NAME
SELECT 'onboarding' AS journey, 1 AS version_no, NULL::date AS from_day UNION ALL BY NAME
SELECT 'onboarding' AS journey, 2 AS version_no, date '2026-06-01' AS from_day UNION ALL BY NAME
SELECT 'renewal' AS journey, 1 AS version_no, NULL::date AS from_day;
INSERT INTO work.touchpoints BY NAME
SELECT journey, version_no, touchpoint, position, feature_group
FROM (VALUES
    ('onboarding', 1, 'dashboards', 1, NULL), ('onboarding', 1, 'fax', 2, 'quick_win'), ('onboarding', 2, 'dashboards', 1, 'quick_win'),
    ('onboarding', 2, 'api', 3, 'difficult_to_adopt'), ('renewal', 1, 'pay', 1, 'essential')
) AS touchpoints (journey, version_no, touchpoint, position, feature_group);
INSERT INTO work.cases BY NAME
SELECT journey, version AS journey_version, 1 AS subject, 'a' AS case_id, 'a' AS account_id, 'UTC' AS timezone,
    timestamp '2026-05-01' AS started_at, date '2026-05-01' AS started_day, 'second' AS started_precision
FROM (VALUES ('onboarding', 'v1'), ('renewal', 'r1')) AS cases (journey, version);
INSERT INTO work.placed_touches BY NAME
SELECT 'onboarding' AS journey, 1 AS subject, unnest([2, 3]) AS touchpoint_position, timestamp '2026-06-10' AS ts, unnest([1, 2]) AS seq, date '2026-06-10' AS day, false AS whole,
    0 AS earliest, 0 AS latest;
