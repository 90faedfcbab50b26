INSERT INTO work.account_records (source, source_position, preset, account_ref, kind, merged_into, external_ids, deleted) VALUES

    ('crm', 1, 'salesforce', '001A', 'account', NULL, NULL, false),
    -- two external ids of two accounts, and two lines of identity.csv for one key: nobody
    ('support', 2, 'zendesk', '77', 'organization', NULL, ['001A', '001B'], false);
INSERT INTO work.account_keys (id, account_id, how) VALUES ('001A', '001A', 'own'), ('001B', '001B', 'own');
INSERT INTO work.met_accounts (source, preset, account_ref) VALUES ('support', 'zendesk', '77'), ('crm', 'salesforce', '001Z');
INSERT INTO work.overrides (key, account_id) VALUES ('001Z', '001A'), ('001Z', '001B');
