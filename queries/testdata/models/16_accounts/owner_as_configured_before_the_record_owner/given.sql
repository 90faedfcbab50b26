INSERT INTO work.account_records (source, source_position, preset, account_ref, kind, name, parent_ref, owner, owner_ref, arr, segment, started_at, started_precision, churned_at, churned_precision, timezone, deleted) VALUES

    ('crm', 1, 'salesforce', '001A', 'account', 'Acme', NULL, 'Carla of CS', 'user:005A', NULL, NULL, NULL, NULL, NULL, NULL, NULL, false),
    ('crm', 1, 'salesforce', '001B', 'account', 'Globex', NULL, 'stranger@vendor.example', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false),
    ('crm', 1, 'salesforce', '001C', 'account', 'Initech', NULL, NULL, 'user:gone', NULL, NULL, NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO work.account_keys (id, account_id, how) VALUES
    ('001A', '001A', 'own'), ('001B', '001B', 'own'), ('001C', '001C', 'own');
INSERT INTO work.people (source, contact_ref, role, name) VALUES ('crm', 'user:005A', 'agent', 'Anna');
