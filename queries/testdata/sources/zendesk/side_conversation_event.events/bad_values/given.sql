insert into stage (recno, line, id, side_conversation_id, ticket_id, type, created_at, actor, message) values
    (1, 1, null, 's1', '7', 'create', '2026-03-01T10:00:00Z', null, null),
    (2, 1, 'e2', 's1', '7', 'create', null, null, null),
    (3, 1, 'e3', 's1', '7', 'reply', 'soon', 'Sue', 'Hello'),
    (4, 1, 'e4', 's1', '7', null, 'soon', null, null);
