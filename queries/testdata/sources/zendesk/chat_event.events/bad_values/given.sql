insert into stage (recno, line, chat_id, chat_index, actor_id, type, created_at) values
    (1, 1, null, '0', '11', 'ChatMessage', '2026-03-01T10:00:00Z'),
    (2, 1, 'c1', null, '11', 'ChatMessage', '2026-03-01T10:00:00Z'),
    (3, 1, 'c1', '1', '11', 'ChatMessage', null),
    (4, 1, 'c1', '2', '11', 'ChatMessage', 'now'),
    (5, 1, 'c1', '3', '11', 'ChatRating', 'now'),
    (6, 1, 'c1', '4', '11', null, '2026-03-01T10:00:00Z');
