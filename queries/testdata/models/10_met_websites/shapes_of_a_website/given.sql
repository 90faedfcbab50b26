INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl');

INSERT INTO work.landed_accounts (file_id, account_ref, domains) VALUES
    (10, 'A1', ['https://www.acme.example/path?q=1', 'HTTP://ACME.example:8080']),
    (10, 'A2', ['globex.example; globex.test, shop.globex.example/']),
    (10, 'A3', ['info@initech.example', 'mailto:sales@initech.test', '//cdn.initech.org', '@initech.net']),
    (10, 'A4', ['http://user:secret@hooli.example./', 'n/a', 'localhost', '-', '']);
