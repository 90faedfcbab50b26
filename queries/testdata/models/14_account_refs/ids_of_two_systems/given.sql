-- identity.csv names the organization of one source; the CRM's company of that number is untouched. Two helpdesks without a CRM: see own ids
INSERT INTO work.account_records (source, source_position, preset, account_ref, kind, id, deleted) VALUES
    ('crm', 1, 'hubspot', '1001', 'account', '1001', false), ('crm', 1, 'hubspot', '1002', 'account', '1002', false),
    ('zd', 2, 'zendesk', '1001', 'organization', '1001', false);
INSERT INTO work.met_accounts (source, preset, account_ref) VALUES ('crm', 'hubspot', '1001'), ('crm', 'hubspot', '1002'), ('zd', 'zendesk', '1001');
INSERT INTO work.account_keys (id, account_id, how) VALUES ('1001', '1001', 'own'), ('1002', '1002', 'own');
INSERT INTO work.overrides (key, account_id) VALUES ('zd:1001', '1002');
