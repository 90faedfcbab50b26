insert into stage (recno, line, id, created_at, source, state, updated_at) values
    (1, 1, null, '1772442000', '{"type":"conversation","delivered_as":"customer_initiated","subject":"<p>Hi <b>there</b></p>","author":{"type":"user","id":"c1","name":"Ann Lee","email":"ann@acme.example"}}', 'open', null),
    (2, 2, '2', '1772442000', '{"type":"conversation","delivered_as":"customer_initiated","subject":"<p>Hi <b>there</b></p>","author":{"type":"user","id":"c1","name":"Ann Lee","email":"ann@acme.example"}}', 'open', '0102-03-01');
