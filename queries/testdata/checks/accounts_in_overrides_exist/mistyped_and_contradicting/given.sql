INSERT INTO work.account_keys (id, account_id) VALUES ('001A', '001A'), ('001M', '001A');
INSERT INTO main.accounts (account_id) VALUES ('001A'), ('new.example');
INSERT INTO work.overrides (key, account_id) VALUES ('jane@acme.example', '001X'), ('globex.example', '001M'), ('agency.example', 'new.example'),
    ('77', '001A'), ('77', '001M');
