-- one mail to two people; one of them opens it by a proxy and by hand; campaigns; what is no event of ours
insert into stage (recno, line, event, timestamp, sg_event_id, email, "smtp-id", type, status, url, sg_machine_open, marketing_campaign_id, asm_group_id) values
    (1, 1, 'processed', '1772442000', 'e1', 'Ann@acme.example', '<m1@globex.example>', null, null, null, null, null, null),
    (2, 1, 'delivered', '1772442003', 'e2', 'ann@acme.example', '<m1@globex.example>', null, null, null, null, null, null),
    (3, 1, 'delivered', '1772442004', 'e3', 'bob@acme.example', '<m1@globex.example>', null, null, null, null, null, null),
    (4, 1, 'open', '1772442010', 'e4', 'ann@acme.example', '<m1@globex.example>', null, null, null, 'true', null, null),
    (5, 1, 'open', '1772445600', 'e5', 'ann@acme.example', '<m1@globex.example>', null, null, null, 'false', null, null),
    (6, 1, 'click', '1772445610', 'e6', 'ann@acme.example', '<m1@globex.example>', null, null, 'https://app.globex.example/start?user=ann', null, null, null),
    (7, 2, 'bounce', '1772442020', 'e7', 'gone@acme.example', '<m2@globex.example>', 'blocked', '5.7.1', null, null, null, null),
    (8, 2, 'dropped', '1772442021', 'e8', 'gone@acme.example', '<m3@globex.example>', null, '5.0.0', null, null, null, null),
    (9, 2, 'delivered', '1772442022', 'e9', 'cem@acme.example', null, null, null, null, null, '4711', null),
    (10, 2, 'delivered', '1772442022', 'e10', 'cem@acme.example', null, null, null, null, null, null, '17'),
    (11, 2, 'spamreport', '1772442030', 'e11', 'cem@acme.example', null, null, null, null, null, '4711', null),
    (12, 2, 'group_unsubscribe', '1772442031', 'e12', 'cem@acme.example', null, null, null, null, null, null, '17'),
    (13, 2, 'deferred', '1772442032', 'e13', 'cem@acme.example', null, null, null, null, null, null, null),
    (14, 2, 'group_resubscribe', '1772442033', 'e14', 'cem@acme.example', null, null, null, null, null, null, null),
    (15, 3, 'open', '1772442010', 'e4', 'ann@acme.example', '<m1@globex.example>', null, null, null, 'true', null, null);
