insert into stage (recno, line, origin_timestamp_utc, sender_address, recipient_status, message_subject, message_id, network_message_id) values
    (1, 2, '2026-03-02T09:00:01.1234567Z', 'Dana@globex.example', 'ann@acme.example##Receive, Deliver;bob@acme.example##Receive, Fail;Kim@globex.example##Receive, Send', 'Kick-off', '<h1@globex.example>', 'n1'),
    (2, 3, '2026-03-02T10:00:00Z', 'dana@globex.example', 'gone@acme.example##Receive, Fail', 'Invoice', '<h2@globex.example>', 'n2'),
    (3, 4, '2026-03-02T11:00:00Z', 'ann@acme.example', 'dana@globex.example##Receive', 'Question', '<h3@acme.example>', 'n3'),
    (4, 5, '2026-03-02T11:00:00Z', 'ann@acme.example', 'dana@globex.example##Receive, Deliver', 'Question', '<h3@acme.example>', 'n3'),
    (5, 6, '2026-03-02T12:00:00Z', '<>', 'dana@globex.example##Receive, Deliver', 'Undeliverable', null, 'n4'),
    (6, 7, '2026-03-02T13:00:00Z', 'ann@acme.example', null, 'Nobody', '<h5@acme.example>', 'n5'),
    (7, 8, '0001-01-01T00:00:00Z', 'ann@acme.example', 'dana@globex.example##Receive, Deliver', 'When', '<h6@acme.example>', 'n6'),
    (8, 9, null, 'ann@acme.example', 'dana@globex.example##Receive, Deliver', 'When', '<h7@acme.example>', 'n7');
