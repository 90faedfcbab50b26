insert into stage (recno, line, id, name, domains, account_tier, updated_at) values
    (1, 1, '6001', 'Acme', '["acme.example","acme-labs.example"]', 'Enterprise', '2026-03-01T10:00:00Z'),
    (2, 2, '6002', 'Globex', '[]', null, null),
    (3, 3, '6003', 'Initech', 'none', null, null),
    (4, 4, '6004', 'Hooli', null, null, null);
