INSERT INTO main.unresolved (kind, value, source, events, suggestion) VALUES ('domain', 'x.example', 'mail', 3, 'a'), ('email', 'abc', 'mail', 3, NULL), ('id', '17', 'support', 9, NULL);
