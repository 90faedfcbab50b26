-- One tag of several: of the five tagged tickets of the desk, web is on three (more than half), billing on two, the others on one.
-- On ticket 5 there is no other than web; ticket 4 has tags in two fields, of which the first by name counts. A text with several has commas; one tag may have blanks. The log has its own frequencies.
INSERT INTO work.inputs BY NAME SELECT 1 AS file_id, 1 AS file_no, 'desk' AS source UNION ALL BY NAME SELECT 2 AS file_id, 2 AS file_no, 'log' AS source;
INSERT INTO work.landed_events BY NAME
SELECT file_id, row_number() OVER () AS recno, 0 AS idx, 'opened_ticket' AS activity, case_id, features
FROM (VALUES
    (1, '1', '{"tags": ["web", "billing", "refund"]}'),
    (1, '2', '{"tags": ["web", "refund_2", "export", "web"]}'),
    (1, '3', '{"tags": ["Billing"]}'),
    (1, '4', '{"tags": ["web"], "labels": "printer"}'),
    (1, '5', '{"tags": ["web", ""]}'),
    (2, '1', '{"Labels": "data import, Web;billing"}'),
    (2, '2', '{"Labels": "data import"}'),
    (2, '3', '{"Labels": "web"}'),
    (2, '4', '{"Labels": " , "}')
) AS tickets (file_id, case_id, features);
