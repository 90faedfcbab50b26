-- probes, an absence note, a no-reply sender, a bounce address, a group whose every member failed, a mail without Message-ID, bad stamps
insert into stage (recno, line, date_time, event_id, message_id, network_message_id, sender_address, recipient_address, related_recipient_address, message_subject, return_path) values
    (1, 6, '2026-03-02T09:00:00Z', 'NOTIFYMAPI', null, null, null, null, null, null, null),
    (2, 7, '2026-03-02T09:00:01Z', 'RECEIVE', '<p1@globex.example>', null, 'HealthMailbox61a@globex.example', 'HealthMailbox61a@globex.example', null, 'Probe', 'HealthMailbox61a@globex.example'),
    (3, 8, '2026-03-02T09:00:02Z', 'DELIVER', '<a1@acme.example>', null, 'ann@acme.example', 'dana@globex.example', null, 'Automatic reply: Kick-off', '<>'),
    (4, 9, '2026-03-02T09:00:03Z', 'DELIVER', '<n1@acme.example>', null, 'no-reply@acme.example', 'dana@globex.example', null, 'Your parcel', 'no-reply@acme.example'),
    (5, 10, '2026-03-02T09:00:04Z', 'DELIVER', '<v1@news.example>', null, 'news@news.example', 'dana@globex.example', null, 'News', 'bounces+17-dana=globex.example@news.example'),
    (6, 11, '2026-03-02T09:00:05Z', 'EXPAND', '<g1@globex.example>', null, 'dana@globex.example', 'x@acme.example', 'all@lists.example', 'Hello', 'dana@globex.example'),
    (7, 12, '2026-03-02T09:00:06Z', 'FAIL', '<g1@globex.example>', null, 'dana@globex.example', 'x@acme.example', null, 'Hello', 'dana@globex.example'),
    (8, 13, '2026-03-02T09:00:07Z', 'RECEIVE', null, 'net-1', 'dana@globex.example', 'ann@acme.example', null, null, 'dana@globex.example'),
    (9, 14, '2026-03-02T09:00:08Z', 'SEND', null, 'net-1', 'dana@globex.example', 'ann@acme.example', null, null, 'dana@globex.example'),
    (10, 15, 'yesterday', 'RECEIVE', '<b1@globex.example>', null, 'dana@globex.example', 'ann@acme.example', null, 'Bad', null),
    (11, 16, null, 'RECEIVE', '<b1@globex.example>', null, 'dana@globex.example', 'ann@acme.example', null, 'Bad', null),
    (12, 17, '1601-01-01T00:00:00Z', 'RECEIVE', '<b2@globex.example>', null, 'dana@globex.example', 'ann@acme.example', null, 'Bad', null),
    (13, 18, '2026-03-02T09:00:09Z', null, '<b3@globex.example>', null, 'dana@globex.example', 'ann@acme.example', null, 'Bad', null);
