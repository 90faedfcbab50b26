insert into stage (recno, line, eventType, mail, delivery) values
    (1, 1, 'Send', '{"messageId":"0100-a","source":"dana@globex.example","destination":["ann@acme.example"]}', null),
    (2, 2, 'Delivery', '{"timestamp":"2026-03-02T09:00:00Z","source":"dana@globex.example","destination":["ann@acme.example"]}', '{"timestamp":"2026-03-02T09:00:01Z"}'),
    (3, 3, 'Delivery', '{"timestamp":"2026-03-02T09:00:00Z","messageId":"0100-b"}', '{"timestamp":"later"}'),
    (4, 4, 'Send', 'no object', null),
    (5, 5, 'Delivery', '{"timestamp":"2026-03-02T09:00:00Z","messageId":"0100-c","destination":["ann@acme.example"]}', 'no object');
