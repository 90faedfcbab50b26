insert into stage (recno, line, id, created_at, source, state, updated_at, title, contacts, company) values
    (1, 1, '1', '1772442000', '{"type":"conversation","delivered_as":"customer_initiated","subject":"<p>Hi <b>there</b></p>","author":{"type":"user","id":"c1","name":"Ann Lee","email":"ann@acme.example"}}', 'open', '1772528400', 'Login', '{"contacts":[{"id":"c9"}]}', '{"type":"company","id":"co1"}'),
    (2, 2, '2', '1772442000', '{"author":{"type":"admin","id":"8"}}', 'open', null, null, '{"contacts":[{"id":"c9"}]}', null),
    (3, 3, '3', '1772442000', '{"author":{"type":"bot","id":"b"}}', 'open', null, null, '{"type":"list","data":[{"id":"c8"}]}', 'none');
