insert into stage (recno, line, chat_id, created_at, actor_id, chat_index, type, original_message, is_history_context) values
    (1, 2, 'c1', '2026-03-01 10:00:00', 'end_user:11', '0', 'ChatStarted', null, 'FALSE'),
    (2, 3, 'c1', '2026-03-01 10:00:05', '__trigger', '1', 'ChatMessage', null, null),
    (3, 4, 'c1', '2026-03-01 10:00:06', 'agent:6', '2', 'ChatMessage', '{"source":{"type":"zd:answerBot"}}', null),
    (4, 5, 'c1', '2026-03-01 10:00:30', 'agent:5', '3', 'ChatJoin', null, null),
    (5, 6, 'c1', '2026-03-01 10:01:00', 'agent:5', '4', 'ChatMessage', 'no json', null),
    (6, 7, 'c1', '2026-03-01 10:02:00', '11', '5', 'ChatFileAttachment', null, null),
    (7, 8, 'c1', '2026-03-01 10:03:00', 'visitor:x9', '6', 'ChatMessage', null, null),
    (8, 9, 'c1', '2026-02-01 10:03:00', 'end_user:11', '7', 'ChatMessage', null, 'TRUE');
