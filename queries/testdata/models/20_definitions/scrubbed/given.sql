-- a person's address as owner, and as a link; the detail stays JSON
INSERT INTO work.definitions BY NAME
SELECT 'j' AS journey, '1' AS journey_version, 'stage' AS kind, 's' AS stage, 's' AS id, 1 AS position,
    'Ask ann@vendor.example' AS name, 'resource is ann@vendor.example' AS rule,
    '{"owner":"ann@vendor.example","resources":[{"name":"Us","url":"mailto:ann@vendor.example"}]}' AS detail, 'j.yaml' AS file, 'h' AS hash;
