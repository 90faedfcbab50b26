INSERT INTO work.account_records (source, source_position, preset, account_ref, kind, merged_into, external_ids, deleted) VALUES

    ('crm', 1, 'salesforce', '001A', 'account', NULL, NULL, false),
    ('support', 2, 'zendesk', '77', 'organization', NULL, ['E1'], false),
    ('support', 2, 'zendesk', '78', 'organization', NULL, ['unknown'], false),
    ('support', 2, 'zendesk', '79', 'organization', NULL, NULL, false),
    ('support', 2, 'zendesk', '80', 'organization', NULL, NULL, false),
    -- an organization's own id is none of the CRM's, even if it looks like one
    ('support', 2, 'zendesk', '001A', 'organization', NULL, NULL, false);
INSERT INTO work.account_keys (id, account_id, how) VALUES
    ('001A', '001A', 'own'), ('001B', '001B', 'own'), ('E1', '001A', 'external'), ('001M', '001A', 'alias'), ('C5', 'C5', 'created');
INSERT INTO work.met_accounts (source, preset, account_ref) VALUES
    ('crm', 'salesforce', '001A'), ('crm', 'salesforce', '001M'), ('crm', 'salesforce', '001X'), ('crm', 'salesforce', '001Y'),
    ('support', 'zendesk', '77'), ('support', 'zendesk', '78'), ('support', 'zendesk', '79'), ('support', 'zendesk', '80'),
    ('support', 'zendesk', '001A'), ('support', 'zendesk', 'E1'), ('log', 'table', '001A'), ('log', 'table', 'C5');
INSERT INTO work.met_websites (source, account_ref, host) VALUES
    ('support', '78', 'globex.example'), ('support', '79', 'globex.example'), ('support', '79', 'acme.example');
INSERT INTO work.host_domains (host, domain, ours, anonymous) VALUES ('globex.example', 'globex.example', false, false), ('acme.example', 'acme.example', false, false);
INSERT INTO work.website_domains (domain, account_id) VALUES ('globex.example', '001B'), ('acme.example', '001A');
INSERT INTO work.overrides (key, account_id) VALUES ('80', '001M'), ('001X', 'not an account'), ('001Y', '001B');
