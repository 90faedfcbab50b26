-- claimed by two accounts: nobody's
INSERT INTO work.claimed_domains (domain, account_id, trust) VALUES
    ('acme.example', '001A', 1), ('agency.example', '001A', 2), ('agency.example', '001B', 2), ('globex.example', '001B', 2),
    ('group.example', '001A', 1), ('group.example', '001B', 1);
