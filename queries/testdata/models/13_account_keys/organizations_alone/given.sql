INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'hash', 'keep');
INSERT INTO work.account_records (source, source_position, preset, account_ref, kind, merged_into, external_ids, deleted) VALUES

    ('support', 1, 'zendesk', '77', 'organization', NULL, ['C1'], false);
INSERT INTO work.met_accounts (source, preset, account_ref) VALUES ('log', 'table', 'C1'), ('log', 'table', 'C2');
