INSERT INTO work.host_domains (host, domain, ours, anonymous) VALUES

    ('acme.example', 'acme.example', false, false), ('globex.example', 'globex.example', false, false),
    ('group.example', 'group.example', false, false), ('agency.example', 'agency.example', false, false),
    ('gmail.com', 'gmail.com', false, true), ('vendor.example', 'vendor.example', true, false),
    ('new.example', 'new.example', false, false), ('eu.new.example', 'new.example', false, false);
INSERT INTO work.account_records (source, source_position, preset, account_ref, kind, merged_into, external_ids, deleted) VALUES

    ('crm', 1, 'salesforce', '001A', 'account', NULL, NULL, false),
    ('support', 2, 'zendesk', '77', 'organization', NULL, ['001A'], false),
    ('support', 2, 'zendesk', '78', 'organization', NULL, NULL, false);
INSERT INTO work.account_refs (source, account_ref, account_id, account_match) VALUES

    ('support', '77', '001A', 'key'), ('support', '78', '001A', 'domain');
INSERT INTO work.met_websites (source, account_ref, host) VALUES
    ('support', '77', 'globex.example'), ('support', '77', 'vendor.example'), ('support', '78', 'new.example'), ('support', '77', 'gmail.com');
