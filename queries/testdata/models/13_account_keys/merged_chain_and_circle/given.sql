INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'hash', 'keep');
INSERT INTO work.account_records (source, source_position, preset, account_ref, kind, merged_into, external_ids, deleted) VALUES

    ('crm', 1, 'salesforce', 'A', 'account', 'B', NULL, true),
    ('crm', 1, 'salesforce', 'B', 'account', 'C', NULL, true),
    ('crm', 1, 'salesforce', 'C', 'account', NULL, NULL, false),
    -- two accounts merged into each other, and a third into the circle: the first of the circle stands for all
    ('crm', 1, 'salesforce', 'K', 'account', 'L', NULL, false),
    ('crm', 1, 'salesforce', 'L', 'account', 'K', NULL, false),
    ('crm', 1, 'salesforce', 'J', 'account', 'L', NULL, true),
    -- merged into itself; merged into one that was not exported; deleted
    ('crm', 1, 'salesforce', 'M', 'account', 'M', NULL, false),
    ('crm', 1, 'salesforce', 'N', 'account', 'nowhere', NULL, true),
    ('crm', 1, 'salesforce', 'O', 'account', NULL, NULL, true);
