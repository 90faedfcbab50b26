-- What is on comes first, the newest first, then by account. The words are those of the version under which the visit began.
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
