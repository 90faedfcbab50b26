insert into stage (recno, line, id, type, created, recipient, sent_by_id, email_campaign_id, filtered_event, _fivetran_deleted) values
    (1, 2, 'e1', 'SENT', '2026-03-01 10:00:00.250', 'Ann@acme.example', null, '9', 'false', null),
    (2, 3, 'e2', 'DELIVERED', '2026-03-01 10:00:05', 'ann@acme.example', 'e1', '9', 'FALSE', null),
    (3, 4, 'e3', 'OPEN', '1772359300000', 'ann@acme.example', 'e1', '9', 'false', null),
    (4, 5, 'e4', 'CLICK', '2026-03-01 10:02:00', 'o2wjpPyU==', 'e1', '9', 'false', null),
    (5, 6, 'e5', 'BOUNCE', '2026-03-01 10:02:00', 'gone@acme.example', 'e1', '9', 'false', null),
    (6, 7, 'e6', 'SPAMREPORT', '2026-03-01 10:03:00', 'ann@acme.example', 'e1', '9', 'false', null),
    (7, 8, 'e7', 'DEFERRED', '2026-03-01 10:03:00', 'ann@acme.example', 'e1', '9', 'false', null),
    (8, 9, 'e8', 'OPEN', '2026-03-01 10:03:00', 'ann@acme.example', 'e1', '9', 'TRUE', null),
    (9, 10, 'e9', 'OPEN', '2026-03-01 10:03:00', 'ann@acme.example', 'e1', '9', 'false', 'TRUE');
