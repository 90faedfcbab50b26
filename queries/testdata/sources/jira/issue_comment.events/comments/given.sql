insert into stage (recno, line, id, self, author, created, updated, jsdPublic, visibility) values
    (1, 1, '1', 'https://jira.example/rest/api/3/issue/101/comment/1', '{"accountId":"bo","displayName":"Bo Field","accountType":"atlassian"}', '2026-03-02T11:00:00.000+0100', '2026-03-02T12:00:00.000+0100', 'true', null),
    (2, 2, '2', 'https://jira.example/rest/api/3/issue/101/comment/2', '{"accountId":"bo","displayName":"Bo Field","accountType":"atlassian"}', '2026-03-02T12:00:00.000+0100', '2026-03-02T12:00:00.000+0100', 'false', null),
    (3, 3, '3', 'https://jira.example/rest/api/3/issue/101/comment/3', '{"accountId":"qm:1:ann","displayName":"Ann Lee","accountType":"customer","emailAddress":"Ann@Acme.example"}', '2026-03-03T08:00:00.000+0100', '2026-03-03T08:00:00.000+0100', 'true', null),
    (4, 4, '4', 'https://jira.example/rest/api/3/issue/101/comment/4', '{"accountId":"bo","displayName":"Bo Field","accountType":"atlassian"}', '2026-03-03T09:00:00.000+0100', '2026-03-03T09:00:00.000+0100', null, '{"type":"role","value":"Desk"}'),
    (5, 5, '5', 'https://jira.example/rest/api/3/issue/101/comment/5', '{"accountId":"app","displayName":"Automation","accountType":"app"}', '2026-03-03T10:00:00.000+0100', null, null, null),
    (6, 6, '6', 'https://jira.example/rest/api/3/issue/101/comment/6', '{"name":"kim"}', '2026-03-03T10:00:00.000+0100', null, null, null),
    (7, 7, '7', 'https://jira.example/rest/api/3/issue/101/comment/7', '{"name":"kim"}', '2026-03-03T10:00:00.000+0100', null, null, null);
