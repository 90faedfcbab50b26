INSERT INTO work.account_records (source, source_position, preset, account_ref, kind, merged_into, external_ids, deleted) VALUES

    ('support', 1, 'zendesk', '77', 'organization', NULL, NULL, false),
    ('support', 1, 'zendesk', '78', 'organization', NULL, NULL, true);
INSERT INTO work.account_keys (id, account_id, how) VALUES ('77', '77', 'own');
INSERT INTO work.met_websites (source, account_ref, host) VALUES ('support', '77', 'globex.example'), ('support', '78', 'gone.example');
INSERT INTO work.host_domains (host, domain, ours, anonymous) VALUES

    ('globex.example', 'globex.example', false, false), ('gone.example', 'gone.example', false, false);
