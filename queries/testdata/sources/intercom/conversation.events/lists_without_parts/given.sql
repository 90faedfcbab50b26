-- The statistics tell what parts would tell. What a campaign or a bot began is no person's word.
insert into stage (recno, line, id, created_at, source, state, updated_at, title, conversation_parts, conversation_rating, statistics, contacts, tags) values
    (1, 1, '1', '1772442000', '{"type":"conversation","delivered_as":"customer_initiated","subject":"<p>Hi <b>there</b></p>","author":{"type":"user","id":"c1","name":"Ann Lee","email":"ann@acme.example"}}', 'closed', '1772528400', null, null, '{"rating":null}', '{"first_admin_reply_at":1772442600,"last_close_at":1772528400}', null, null),
    (2, 2, '2', '1772442000', '{"type":"email","delivered_as":"automated","subject":"","author":{"type":"admin","id":"8","name":"Bo Field"}}', 'open', null, null, null, null, null, '{"contacts":[{"id":"c2"}]}', null),
    (3, 3, '3', '2026-03-02T09:00:00Z', '{"type":"whatsapp","delivered_as":"operator_initiated","author":{"type":"bot","id":"b1"}}', 'open', '2026-03-02 09:00:00', null, null, '{"rating":2}', null, '[{"id":"c3"}]', null),
    (4, 4, '4', '1772442000', '{"type":"instagram","author":{"type":"bot"}}', null, null, null, null, null, null, 'none', 'none'),
    (5, 5, '5', '1772442000', '{"type":"sms"}', null, null, null, null, null, null, null, null),
    (6, 6, '6', '1772442000', '{"type":"phone_call","delivered_as":"admin_initiated","author":{"type":"admin","id":"8"}}', 'snoozed', null, null, null, null, null, null, null);
