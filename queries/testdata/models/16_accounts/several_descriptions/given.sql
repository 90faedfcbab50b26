INSERT INTO work.account_records (source, source_position, preset, account_ref, kind, name, parent_ref, owner, owner_ref, arr, segment, started_at, started_precision, churned_at, churned_precision, timezone, deleted) VALUES

    ('crm', 1, 'salesforce', '001A', 'account', 'Acme', '001P', NULL, 'user:005A', NULL, 'gold', NULL, NULL, NULL, NULL, 'Europe/Rome', false),
    ('crm', 1, 'salesforce', '001P', 'account', 'Acme Holding, ceo@acme.example', '001P', 'anna@vendor.example', NULL, 12000.50, NULL, '2026-01-01 00:00:00', 'day', '2026-08-01 00:00:00', 'day', 'Mars/Olympus', false),
    -- billing knows the same account as C1: it fills what the CRM leaves open
    ('billing', 2, 'table', 'C1', 'account', 'ACME Inc', NULL, 'other', NULL, 9900, 'silver', '2026-02-01 09:00:00', 'second', NULL, NULL, NULL, false),
    -- what was merged away no longer describes
    ('crm', 1, 'salesforce', '001M', 'account', 'Old Acme', NULL, NULL, NULL, 1, NULL, '2020-01-01 00:00:00', 'day', NULL, NULL, NULL, true),
    -- an organization beside accounts describes none
    ('support', 3, 'zendesk', '77', 'organization', 'acme (zd)', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO work.account_keys (id, account_id, how) VALUES
    ('001A', '001A', 'own'), ('C1', '001A', 'alias'), ('001M', '001A', 'alias'), ('001P', '001P', 'own'), ('E1', '001A', 'external');
INSERT INTO work.people (source, contact_ref, role, name) VALUES ('crm', 'user:005A', 'agent', 'Anna');
INSERT INTO work.our_people (email, name) VALUES ('anna@vendor.example', 'Anna');
