-- The opening of ticket 1 was told by a file of events that knows no tags, and twice by the ticket itself: the newer copy counts. That of
-- ticket 2 has lost its tags: the older ones are all that is known. Newer is the later version, then the later file, record and part.
INSERT INTO work.inputs BY NAME SELECT 1 AS file_id, 1 AS file_no, 'desk' AS source UNION ALL BY NAME SELECT 2 AS file_id, 2 AS file_no, 'desk' AS source;
INSERT INTO work.landed_events BY NAME
SELECT file_id, recno, 0 AS idx, 'opened_ticket' AS activity, case_id, cast(version AS timestamp) AS rec_version, features
FROM (VALUES
    (1, 1, '1', NULL, '{"category": "old"}'),
    (2, 1, '1', NULL, '{"category": "new"}'),
    (2, 2, '1', NULL, '{"via": "web"}'),
    (1, 3, '2', NULL, '{"tags": ["billing"]}'),
    (2, 3, '2', NULL, '{"tags": []}'),
    (1, 4, '3', '2026-02-01', '{"category": "new"}'),
    (2, 4, '3', '2026-01-01', '{"category": "old"}'),
    (3, 5, '4', NULL, '{"category": "of a file that does not count"}')
) AS tickets (file_id, recno, case_id, version, features);
