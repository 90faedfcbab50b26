INSERT INTO work.account_records (source, source_position, preset, account_ref, kind, name, parent_ref, owner, owner_ref, arr, segment, started_at, started_precision, churned_at, churned_precision, timezone, deleted) VALUES

    ('support', 1, 'zendesk', '77', 'organization', 'Globex', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO work.account_keys (id, account_id, how) VALUES
    ('77', '77', 'own');
