INSERT INTO work.account_records (source, source_position, preset, account_ref, kind, merged_into, external_ids, deleted) VALUES

    ('support', 1, 'zendesk', '77', 'organization', NULL, NULL, false);
INSERT INTO work.account_keys (id, account_id, how) VALUES ('77', '77', 'own');
INSERT INTO work.met_accounts (source, preset, account_ref) VALUES ('support', 'zendesk', '77'), ('support', 'zendesk', '78');
