INSERT INTO main.events (seq, subject, features, value_to, resource) VALUES
    (1, 'Re: jane@acme.example', NULL, NULL, NULL), (2, NULL, '{"cc": "jane@acme.example"}', NULL, NULL), (3, NULL, NULL, 'x', 'anna@vendor.example'), (4, 'fine', NULL, NULL, NULL);
INSERT INTO main.events (seq, subject, case_id, channel) VALUES
    (5, 'root@localhost', NULL, NULL), (6, '"d o"@beta.example', NULL, NULL), (7, NULL, 'dora%40beta.example', NULL), (8, NULL, NULL, 'dora＠beta.example'),
    (9, 'dora@[10.0.0.1]', NULL, NULL);
INSERT INTO main.events (seq, source, file) VALUES (10, 'mail', 'mail/anna@vendor.example.mbox');
INSERT INTO main.files (source, file) VALUES ('mail', 'mail/anna@vendor.example.mbox'), ('mail', 'mail/ben@vendor.example'), ('mail', 'mail/mailbox-0a1b2c3d.mbox');
