-- What happened to a marketing e-mail, each event under the one that sent it.
insert into stage (recno, line, id, type, created, recipient, subject, "from", emailCampaignId) values (1, 2, 'e1', 'SENT', '1768000000000', 'Ann@acme.example', 'News', 'News <news@vendor.example>', '5');
insert into stage (recno, line, id, type, created, recipient, sentBy) values (2, 3, 'e2', 'DELIVERED', '1768000000000', 'Ann@acme.example', '{"id": "e1", "created": 1}');
insert into stage (recno, line, id, type, created, recipient, sentBy, filteredEvent) values (3, 4, 'e3', 'OPEN', '1768000000000', 'Ann@acme.example', '{"id": "e1"}', 'false');
insert into stage (recno, line, id, type, created, recipient, sentBy) values (4, 5, 'e4', 'CLICK', '1768000000000', 'Ann@acme.example', '{"id": "e1"}');
insert into stage (recno, line, id, type, created, recipient, sentBy, category) values (5, 6, 'e5', 'BOUNCE', '1768000000000', 'Ann@acme.example', '{"id": "e1"}', 'UNKNOWN_USER');
insert into stage (recno, line, id, type, created, recipient, sentBy) values (6, 7, 'e6', 'SPAMREPORT', '1768000000000', 'Ann@acme.example', '{"id": "e1"}');
insert into stage (recno, line, id, type, created, recipient, portalSubscriptionStatus) values (7, 8, 'e7', 'STATUSCHANGE', '1768000000000', 'Ann@acme.example', 'UNSUBSCRIBED');
insert into stage (recno, line, id, type, created, recipient, subscriptions) values (8, 9, 'e8', 'STATUSCHANGE', '1768000000000', 'Ann@acme.example', '[{"id": 1, "status": "UNSUBSCRIBED"}]');
insert into stage (recno, line, id, type, created, recipient, portalSubscriptionStatus) values (9, 10, 'e9', 'STATUSCHANGE', '1768000000000', 'Ann@acme.example', 'SUBSCRIBED');
insert into stage (recno, line, id, type, created, recipient) values (10, 11, 'e10', 'DEFERRED', '1768000000000', 'Ann@acme.example');
insert into stage (recno, line, id, type, created, recipient, filteredEvent) values (11, 12, 'e11', 'OPEN', '1768000000000', 'Ann@acme.example', 'true');
