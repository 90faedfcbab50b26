insert into stage (recno, line, "event-data") values
    (1, 1, '{"event":"delivered","timestamp":1772442003.25,"id":"a2","log-level":"info","recipient":"ann@acme.example","message":{"headers":{"message-id":"m1@globex.example","from":"Dana <dana@globex.example>","subject":"Welcome"}}}'),
    (2, 2, '{"event":"opened","timestamp":1772445600,"id":"a4","recipient":"ann@acme.example","message":{"headers":{"message-id":"m1@globex.example"}},"client-info":{"bot":""}}'),
    (3, 3, 'no object'),
    (4, 4, null);
