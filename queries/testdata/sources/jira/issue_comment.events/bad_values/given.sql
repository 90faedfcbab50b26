insert into stage (recno, line, id, self, author, created, updated, jsdPublic, visibility) values
    (1, 1, null, 'https://jira.example/rest/api/3/issue/101/comment/1', '{"accountId":"bo","displayName":"Bo Field","accountType":"atlassian"}', '2026-03-02T11:00:00.000+0100', null, null, null),
    (2, 2, '2', 'https://jira.example/2', '{"accountId":"bo","displayName":"Bo Field","accountType":"atlassian"}', '2026-03-02T11:00:00.000+0100', null, null, null),
    (3, 3, '3', 'https://jira.example/rest/api/3/issue/101/comment/3', '{"accountId":"bo","displayName":"Bo Field","accountType":"atlassian"}', null, null, null, null),
    (4, 4, '4', 'https://jira.example/rest/api/3/issue/101/comment/4', '{"accountId":"bo","displayName":"Bo Field","accountType":"atlassian"}', 'x', null, null, null),
    (5, 5, '5', 'https://jira.example/rest/api/3/issue/101/comment/5', '{"accountId":"bo","displayName":"Bo Field","accountType":"atlassian"}', '2026-03-02T11:00:00.000+0100', 'x', null, null);
