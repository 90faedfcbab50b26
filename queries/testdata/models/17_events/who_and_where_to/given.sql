INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'hash', 'keep');

INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');
INSERT INTO work.places (file_id, first, step, shares) VALUES (10, 0, 4, 2), (20, 1000, 4, 2), (30, 2000, 4, 2), (40, 3000, 4, 2);

INSERT INTO work.people (source, contact_ref, role, contact_id, account_id, account_match, name, staff_team, agent_team) VALUES
    ('support', 'user:1', 'agent', NULL, NULL, NULL, 'Anna', 'CS', 'Support'), ('support', 'user:2', 'agent', NULL, NULL, NULL, 'Ben', NULL, 'Support'),
    ('support', 'user:7', 'customer', '003A', '001A', 'email', NULL, NULL, NULL);
INSERT INTO work.topics (source, ref, account_id, account_match, contact_id, team) VALUES ('support', 'ticket:1', '001B', 'key', '003T', 'Billing');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, ts, activity, channel, about_ref, contact_ref, actor_ref, visibility, automation, actor_type, resource, team, direction) VALUES
    (30, 1, 0, 'c', '1', '2026-07-01 10:00:00', 'replied_to_ticket', 'ticket', 'ticket:1', NULL, 'user:1', 'public', 'human', NULL, NULL, 'Tier 1', NULL),
    (30, 2, 0, 'c', '2', '2026-07-01 10:00:00', 'replied_to_ticket', 'ticket', 'ticket:1', NULL, 'user:2', 'public', 'human', NULL, 'Ben as typed', 'Tier 1', NULL),
    (30, 3, 0, 'c', '3', '2026-07-01 10:00:00', 'noted_ticket', 'ticket', 'ticket:1', NULL, 'user:2', 'internal', 'human', NULL, NULL, NULL, NULL),
    (30, 4, 0, 'c', '4', '2026-07-01 10:00:00', 'replied_to_ticket', 'ticket', 'ticket:1', NULL, 'user:7', 'public', 'human', NULL, 'Jane Customer', NULL, NULL),
    (30, 5, 0, 'c', '5', '2026-07-01 10:00:00', 'replied_to_ticket', 'ticket', NULL, NULL, 'user:7', 'public', 'human', NULL, NULL, NULL, NULL),
    (30, 6, 0, 'c', '6', '2026-07-01 10:00:00', 'opened_ticket', 'ticket', NULL, 'user:7', 'user:1', 'public', 'human', NULL, NULL, NULL, 'inbound'),
    (30, 7, 0, 'c', '7', '2026-07-01 10:00:00', 'changed_ticket_status', 'ticket', 'ticket:1', NULL, NULL, 'internal', 'system', NULL, NULL, NULL, 'internal'),
    (30, 8, 0, 'c', '8', '2026-07-01 10:00:00', 'replied_to_ticket', 'ticket', 'ticket:1', NULL, NULL, 'public', 'human', NULL, NULL, NULL, 'outbound'),
    (30, 9, 0, 'c', '9', '2026-07-01 10:00:00', 'replied_to_ticket', 'ticket', NULL, NULL, 'user:99', 'public', 'human', 'bot', NULL, NULL, NULL);
