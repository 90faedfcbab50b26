INSERT INTO work.account_keys (id, account_id, how) VALUES
    ('C1', 'C1', 'created'), ('jane@acme.example', 'id-1234', 'created');
INSERT INTO work.domain_claims (domain, account_id, account_match, accounts, created) VALUES
    ('globex.example', 'globex.example', 'domain', 1, true), ('acme.example', '001A', 'domain', 1, false), ('x.example', NULL, 'domain', 2, false);
