INSERT INTO work.met_addresses (email, host) VALUES ('x@agency.example', 'agency.example'), ('y@gmail.com', 'gmail.com');
INSERT INTO work.host_domains (host, domain, ours, anonymous) VALUES ('agency.example', 'agency.example', false, false), ('gmail.com', 'gmail.com', false, true);
INSERT INTO work.email_claims (email, account_id, account_match, accounts) VALUES ('x@agency.example', '001A', 'override', 1);
INSERT INTO work.domain_claims (domain, account_id, account_match, accounts) VALUES ('agency.example', '001B', 'override', 1), ('gmail.com', '001B', 'domain', 1);
