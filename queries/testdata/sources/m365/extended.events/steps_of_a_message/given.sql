-- seven digits, a failed copy of a mail that was delivered after all
insert into stage (recno, line, date_time, event_id, source, message_id, network_message_id, sender_address, recipient_address, message_subject, return_path, message_info) values
    (1, 2, '2026-03-02T09:00:01.1234567Z', 'RECEIVE', 'SMTP', '<e1@globex.example>', 'n1', 'dana@globex.example', 'ann@acme.example', 'Kick-off', 'dana@globex.example', null),
    (2, 3, '2026-03-02T09:00:01.5Z', 'SUBMIT', 'STOREDRIVER', '<e1@globex.example>', 'n1', 'dana@globex.example', null, 'Kick-off', null, null),
    (3, 4, '2026-03-02T09:00:02Z', 'RESOLVE', 'ROUTING', '<e1@globex.example>', 'n1', 'dana@globex.example', 'ann@acme.example', 'Kick-off', null, null),
    (4, 5, '2026-03-02T09:00:03Z', 'FAIL', 'SMTP', '<e1@globex.example>', 'n1', 'dana@globex.example', 'ann@acme.example', 'Kick-off', null, null),
    (5, 6, '2026-03-02T09:05:03Z', 'SENDEXTERNAL', 'SMTP', '<e1@globex.example>', 'n1', 'dana@globex.example', 'ann@acme.example', 'Kick-off', null, '2026-03-02T09:00:00.9Z;x'),
    (6, 7, '2026-03-02 10:00:00', 'DELIVER', 'STOREDRIVER', '<e2@acme.example>', 'n2', 'ann@acme.example', 'dana@globex.example', 'Re: Kick-off', null, null);
