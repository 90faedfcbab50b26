INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'hash', 'keep');

INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');
INSERT INTO work.places (file_id, first, step, shares) VALUES (10, 0, 4, 2), (20, 1000, 4, 2), (30, 2000, 4, 2), (40, 3000, 4, 2);
