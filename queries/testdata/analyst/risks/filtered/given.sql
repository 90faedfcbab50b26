-- What is over, of one account, stage and cause, since a day; an account that is not known has no name.
INSERT INTO main.accounts BY NAME SELECT unnest(['a', 'b']) AS account_id, unnest(['Acme', 'Bolt']) AS name, 'Lena' AS owner;
INSERT INTO main.definitions BY NAME
SELECT 'onboarding' AS journey, version AS journey_version, kind, 'setup' AS stage, 'stalled' AS id, name, json_object('mitigation', name || ': call') AS detail
FROM (VALUES ('v1', 'risk', 'It stands still'), ('v2', 'risk', 'It stops'), ('v1', 'touchpoint', 'No risk')) AS definitions (version, kind, name);
INSERT INTO main.risks BY NAME
SELECT 'onboarding' AS journey, version AS journey_version, account AS account_id, account AS case_id, 'setup' AS stage, 1 AS visit, risk, cause,
    cast(tripped AS timestamp) AS tripped_at, cast(cleared AS timestamp) AS cleared_at
FROM (VALUES
    ('v1', 'a', 'stalled', 'silence', '2026-01-10', '2026-01-12'), ('v2', 'b', 'stalled', 'silence', '2026-01-08', NULL),
    ('v1', 'b', 'undeclared', 'dwell', '2026-01-09', NULL), ('v1', 'a', 'stalled', 'silence', '2026-01-09', NULL)
) AS risks (version, account, risk, cause, tripped, cleared);
INSERT INTO main.risks BY NAME
SELECT 'onboarding' AS journey, 'v1' AS journey_version, 'a' AS account_id, 'a' AS case_id, stage, 2 AS visit, 'x' AS risk, cause, cast(tripped AS timestamp) AS tripped_at,
    timestamp '2026-03-01' AS cleared_at
FROM (VALUES ('value', 'silence', '2026-01-15'), ('setup', 'event', '2026-01-15'), ('setup', 'silence', '2026-01-09')) AS risks (stage, cause, tripped);
