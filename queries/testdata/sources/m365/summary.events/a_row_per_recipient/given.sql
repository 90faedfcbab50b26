insert into stage (recno, line, Received, SenderAddress, RecipientAddress, Status, Subject, MessageId, MessageTraceId) values
    (1, 2, '2026-03-02T09:00:01.1234567Z', 'Dana@globex.example', 'ann@acme.example', 'Delivered', 'Kick-off', '<s1@globex.example>', 't1'),
    (2, 3, '2026-03-02T09:00:01.1234567Z', 'Dana@globex.example', 'bob@acme.example', 'Failed', 'Kick-off', '<s1@globex.example>', 't1'),
    (3, 4, '2026-03-02 09:30:00', 'ann@acme.example', 'dana@globex.example', 'Quarantined', 'Offer', '<s2@acme.example>', 't2'),
    (4, 5, '2026-03-02 09:31:00', 'ann@acme.example', 'dana@globex.example', 'FilteredAsSpam', 'Offer 2', '<s3@acme.example>', 't3'),
    (5, 6, '2026-03-02 09:32:00', 'ann@acme.example', 'dana@globex.example', 'Pending', 'Offer 3', '<s4@acme.example>', 't4'),
    (6, 7, '2026-03-02 09:33:00', 'ann@acme.example', 'success@globex.example', 'Expanded', 'Offer 4', '<s5@acme.example>', 't5'),
    (7, 8, '2026-03-02 09:34:00', 'ann@acme.example', 'dana@globex.example', 'Delivered', 'No ids', null, null),
    (8, 9, '2026-03-02 09:35:00', '<>', 'dana@globex.example', 'Delivered', 'Undeliverable: Offer', '<s6@acme.example>', 't6');
