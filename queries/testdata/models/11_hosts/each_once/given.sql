INSERT INTO work.met_addresses (email, host) VALUES ('a@acme.example', 'acme.example'), ('b@acme.example', 'acme.example');
INSERT INTO work.met_websites (source, account_ref, host) VALUES ('crm', 'A1', 'acme.example'), ('crm', 'A1', 'www.acme.example');
INSERT INTO work.overrides (key, account_id) VALUES (' Agency.example ', 'A1'), ('bob@elsewhere.example', 'A1'), ('0017', 'A1');
