INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'hash', 'keep');
INSERT INTO work.account_records (source, source_position, preset, account_ref, kind, merged_into, external_ids, deleted) VALUES

    ('crm', 1, 'salesforce', '001A', 'account', NULL, ['double'], false),
    ('crm', 1, 'salesforce', '001B', 'account', NULL, ['double'], false),
    ('crm', 1, 'salesforce', '001D', 'account', NULL, NULL, true);
INSERT INTO work.overrides (key, account_id) VALUES ('C7', '001A');
INSERT INTO work.met_accounts (source, preset, account_ref) VALUES
    ('log', 'table', 'C1'), ('second log', 'table', 'C1'), ('log', 'table', '001A'), ('log', 'table', '001D'),
    ('log', 'table', 'double'), ('log', 'table', 'C7'), ('log', 'table', 'Jane@Acme.example'), ('support', 'zendesk', '99');
