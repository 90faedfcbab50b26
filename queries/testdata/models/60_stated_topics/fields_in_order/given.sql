-- Of several fields the first of form, category, reason, tag, type; names in any case and with any blanks; values without capitals and
-- spare blanks. What says how a ticket is handled and an empty value are no topic. An address is left out.
INSERT INTO work.inputs BY NAME SELECT 1 AS file_id, 1 AS file_no, 'desk' AS source;
INSERT INTO work.landed_events BY NAME
SELECT 1 AS file_id, row_number() OVER () AS recno, 0 AS idx, 'opened_ticket' AS activity, case_id, features
FROM (VALUES
    ('01', '{"Form": "Access request", "category": "Billing", "tags": ["vip"]}'),
    ('02', '{"Ticket Category": "Data  Import ", "reason": "New", "type": "Feature Request"}'),
    ('03', '{"reason": "Complex functionality", "tags": ["vip"], "type": "Feature Request"}'),
    ('04', '{"tags": ["vip"], "type": "Feature Request"}'),
    ('05', '{"type": "Feature Request"}'),
    ('06', '{"type": "Incident", "priority": "high"}'),
    ('07', '{"category": "", "request_type": "  "}'),
    ('08', '{"category": "mail from jane@acme.example"}'),
    ('09', '{"ca\"te\\gory": "no such field", "priority": "low"}'),
    ('10', NULL),
    ('jane@acme.example', '{"category": "login"}'),
    (NULL, '{"category": "no ticket"}')
) AS tickets (case_id, features);
INSERT INTO work.landed_events BY NAME
SELECT 1 AS file_id, 20 AS recno, 0 AS idx, 'replied_to_ticket' AS activity, '10' AS case_id, '{"category": "not an opening"}' AS features;
-- an e-mail of a source that has such a field, and one whose features say something else
INSERT INTO main.events BY NAME
SELECT seq, 'desk' AS source, activity, channel, direction, features
FROM (VALUES
    (31, 'received_email', 'email', 'inbound', '{"Topic": "Renewal"}'),
    (32, 'received_email', 'email', 'inbound', '{"attachment": true}'),
    (33, 'sent_email', 'email', 'outbound', '{"topic": "ours"}'),
    (34, 'opened_ticket', 'email', 'inbound', '{"topic": "a ticket"}')
) AS events (seq, activity, channel, direction, features);
