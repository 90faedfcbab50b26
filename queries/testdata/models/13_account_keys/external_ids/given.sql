INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'hash', 'keep');
INSERT INTO work.account_records (source, source_position, preset, account_ref, kind, merged_into, external_ids, deleted) VALUES

    ('crm', 1, 'salesforce', '001A', 'account', NULL, ['C1', 'E9', '001A', NULL], false),
    -- the billing table describes C1 too: one account, under the id that claims the other
    ('billing', 2, 'table', 'C1', 'account', NULL, ['E9'], false),
    -- two accounts with one number: it names neither; a deleted one claims nothing
    ('crm', 1, 'salesforce', '001B', 'account', NULL, ['0000', 'E2'], false),
    ('crm', 1, 'salesforce', '001C', 'account', NULL, ['0000'], false),
    ('crm', 1, 'salesforce', '001D', 'account', NULL, ['E2'], true);
