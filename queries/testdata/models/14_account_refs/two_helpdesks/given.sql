INSERT INTO work.account_records (source, source_position, preset, account_ref, kind, id, deleted) VALUES
    ('zd', 1, 'zendesk', '1001', 'organization', '1001', false), ('fd', 2, 'freshdesk', '1001', 'organization', 'fd:1001', false);
INSERT INTO work.met_accounts (source, preset, account_ref) VALUES ('zd', 'zendesk', '1001'), ('fd', 'freshdesk', '1001');
INSERT INTO work.account_keys (id, account_id, how) VALUES ('1001', '1001', 'own'), ('fd:1001', 'fd:1001', 'own');
