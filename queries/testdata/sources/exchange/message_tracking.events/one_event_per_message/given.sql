-- m1: out, one outside recipient refused, one reached, one handed to another server; m2: nobody got it; m3: a group is expanded
insert into stage (recno, line, date_time, event_id, source, connector_id, message_id, sender_address, recipient_address, related_recipient_address, message_subject, return_path, message_info) values
    (1, 6, '2026-03-02T09:00:01.250Z', 'HAREDIRECT', 'SMTP', null, '<m1@globex.example>', 'Dana@globex.example', 'ann@acme.example', null, 'Kick-off', 'dana@globex.example', null),
    (2, 7, '2026-03-02T09:00:01.500Z', 'RECEIVE', 'STOREDRIVER', null, '<m1@globex.example>', 'Dana@globex.example', 'ann@acme.example;Bob@Acme.example;kim@globex.example', null, 'Kick-off', 'dana@globex.example', '04I:'),
    (3, 8, '2026-03-02T09:00:01.900Z', 'AGENTINFO', 'AGENT', null, '<m1@globex.example>', 'Dana@globex.example', 'ann@acme.example', null, 'Kick-off', 'dana@globex.example', null),
    (4, 9, '2026-03-02T09:00:03Z', 'SEND', 'SMTP', 'Internet', '<m1@globex.example>', 'Dana@globex.example', 'ann@acme.example', null, 'Kick-off', 'dana@globex.example', '2026-03-02T09:00:00.100Z;SRV=MX1:TOTAL=3'),
    (5, 10, '2026-03-02T09:00:03Z', 'SEND', 'SMTP', 'Intra-Organization SMTP Send Connector', '<m1@globex.example>', 'Dana@globex.example', 'kim@globex.example', null, 'Kick-off', 'dana@globex.example', null),
    (6, 11, '2026-03-02T09:00:04Z', 'FAIL', 'SMTP', 'Internet', '<m1@globex.example>', 'Dana@globex.example', 'bob@acme.example', null, 'Kick-off', 'dana@globex.example', null),
    (7, 12, '2026-03-02T10:00:00Z', 'RECEIVE', 'SMTP', null, '<m2@globex.example>', 'dana@globex.example', 'gone@acme.example', null, 'Invoice', 'dana@globex.example', null),
    (8, 13, '2026-03-02T10:00:05Z', 'FAIL', 'ROUTING', null, '<m2@globex.example>', 'dana@globex.example', 'gone@acme.example', null, 'Invoice', 'dana@globex.example', null),
    (9, 14, '2026-03-02T10:00:06Z', 'DSN', 'DSN', null, '<dsn1@mx.globex.example>', 'MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@globex.example', 'dana@globex.example', null, 'Undeliverable: Invoice', '<>', null),
    (10, 15, '2026-03-02T11:00:00Z', 'RECEIVE', 'SMTP', null, '<m3@acme.example>', 'ann@acme.example', 'success@globex.example', null, 'Question', 'ann@acme.example', null),
    (11, 16, '2026-03-02T11:00:01Z', 'EXPAND', 'ROUTING', null, '<m3@acme.example>', 'ann@acme.example', 'dana@globex.example;kim@globex.example', 'success@globex.example', 'Question', 'ann@acme.example', null),
    (12, 17, '2026-03-02T11:00:02Z', 'DELIVER', 'STOREDRIVER', null, '<m3@acme.example>', 'ann@acme.example', 'dana@globex.example', null, 'Question', 'ann@acme.example', '2026-03-02T11:00:00.000Z;SRV=MX1'),
    (13, 18, '2026-03-02T11:00:02Z', 'DELIVER', 'STOREDRIVER', null, '<m3@acme.example>', 'ann@acme.example', 'kim@globex.example', null, 'Question', 'ann@acme.example', '2026-03-02T11:00:00.000Z;SRV=MX1');
