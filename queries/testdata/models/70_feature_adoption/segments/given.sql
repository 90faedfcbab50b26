-- The segments of the newest version, with all together; nobody is in mid_market, and c in none. What the version of before called a
-- feature is none any more.
INSERT INTO work.journey_versions BY NAME SELECT 'onboarding' AS journey, unnest(['v1', 'v2']) AS journey_version, unnest([1, 2]) AS version_no;
INSERT INTO work.touchpoints BY NAME
SELECT 'onboarding' AS journey, 'adoption' AS stage, unnest(['fax', 'fax', 'api']) AS touchpoint, unnest([1, 1, 2]) AS position,
    unnest(['quick_win', NULL, 'essential']) AS feature_group, unnest([1, 2, 2]) AS version_no;
INSERT INTO work.segments BY NAME
SELECT 'onboarding' AS journey, unnest(['tiny', 'smb', 'mid_market']) AS segment, unnest([1, 1, 2]) AS position, unnest([1, 2, 2]) AS version_no;
INSERT INTO work.adoptions BY NAME
SELECT 'onboarding' AS journey, account AS account_id, account AS case_id, segment, 'api' AS touchpoint, outcome
FROM (VALUES ('a', 'smb', 'event'), ('b', 'smb', 'competing'), ('c', NULL, 'event')) AS cases (account, segment, outcome);
INSERT INTO main.survival_summary BY NAME
SELECT 'onboarding' AS journey, 'adoption' AS measure, 'api' AS milestone_or_stage, unnest(['all', 'segment', 'cohort']) AS group_by, unnest(['all', 'smb', 'smb']) AS group_value,
    unnest([12.0, 30.0, 99.0]) AS median;
