-- A server's people have names; without comments and changelog only the issue itself is told.
insert into stage (recno, line, id, key, fields, changelog) values
    (1, 1, '1', 'A-1', '{"summary":"By phone","created":"2026-03-02T10:00:00.000+0000","reporter":{"name":"kim","key":"JIRAUSER1"},"creator":{"name":"bo"},"status":{"name":"Open"}}', null),
    (2, 2, '2', 'A-2', '{"summary":"By a colleague","created":"2026-03-02T10:00:00.000+0000","reporter":{"accountId":"qm:1:ann","displayName":"Ann Lee","accountType":"customer","emailAddress":"Ann@Acme.example"},"creator":{"accountId":"qm:1:kim","displayName":"Kim Ono","accountType":"customer"}}', null),
    (3, 3, '3', 'A-3', '{"summary":"By a machine","created":"2026-03-02T10:00:00.000+0000","reporter":{"accountId":"qm:1:ann","displayName":"Ann Lee","accountType":"customer","emailAddress":"Ann@Acme.example"},"creator":{"accountId":"app","displayName":"Automation","accountType":"app"},"labels":[]}', null),
    (4, 4, '4', 'A-4', '{"summary":"Nobody","created":"2026-03-02"}', '{"total":0,"histories":[]}');
