insert into stage (recno, line, id, created_at, source, state) values
    (1, 1, '1', '1772442000', '{"type":"conversation","delivered_as":"customer_initiated","subject":"<p>Hi <b>there</b></p>","author":{"type":"user","id":"c1","name":"Ann Lee","email":"ann@acme.example"}}', 'open'),
    (2, 2, '2', '1772442000', '{"author":{"type":"admin","id":"8","name":"Bo Field"}}', 'open'),
    (3, 3, '3', '1772442000', '{"author":{"type":"bot","id":"b","name":"Fin"}}', 'open'),
    (4, 4, '4', '1772442000', '{"author":{"type":"lead","id":"c2"}}', 'open'),
    (5, 5, '5', '1772442000', '{}', 'open');
