INSERT INTO work.address_sides (email, domain, ours, anonymous) VALUES ('x@agency.example', 'agency.example', false, false), ('y@gmail.com', 'gmail.com', false, true);
INSERT INTO work.email_claims (email, account_id, account_match, accounts) VALUES ('x@agency.example', '001A', 'override', 1);
INSERT INTO work.domain_claims (domain, account_id, account_match, accounts) VALUES ('agency.example', '001B', 'override', 1), ('gmail.com', '001B', 'domain', 1);
