INSERT INTO work.account_records (source, source_position, preset, account_ref, kind, merged_into, external_ids, deleted) VALUES

    ('crm', 1, 'salesforce', '001A', 'account', NULL, NULL, false),
    ('crm', 1, 'salesforce', '001B', 'account', NULL, NULL, false),
    ('crm', 1, 'salesforce', '001M', 'account', '001A', NULL, true),
    ('support', 2, 'zendesk', '77', 'organization', NULL, NULL, false);
INSERT INTO work.account_keys (id, account_id, how) VALUES ('001A', '001A', 'own'), ('001B', '001B', 'own'), ('001M', '001A', 'alias');
INSERT INTO work.met_websites (source, account_ref, host) VALUES
    ('crm', '001A', 'www.acme.example'), ('crm', '001A', 'acme.example'), ('crm', '001M', 'old-acme.example'),
    ('crm', '001A', 'group.example'), ('crm', '001B', 'group.example'),
    ('crm', '001B', 'facebook.com'), ('crm', '001B', 'vendor.example'), ('support', '77', 'globex.example');
INSERT INTO work.host_domains (host, domain, ours, anonymous) VALUES

    ('www.acme.example', 'acme.example', false, false), ('acme.example', 'acme.example', false, false),
    ('old-acme.example', 'old-acme.example', false, false), ('group.example', 'group.example', false, false),
    ('facebook.com', 'facebook.com', false, true), ('vendor.example', 'vendor.example', true, false),
    ('globex.example', 'globex.example', false, false);
