insert into stage (recno, line, chat_id, chat_index, actor_id, type, created_at, message_source, original_message) values
    (1, 1, 'c1', '0', '11', 'ChatJoin', '2026-03-01T10:00:00.000Z', null, null),
    (2, 1, 'c1', '1', '11', 'ChatMessage', '2026-03-01T10:00:05.250Z', null, null),
    (3, 1, 'c1', '2', '__trigger', 'ChatMessage', '2026-03-01T10:00:06Z', null, null),
    (4, 1, 'c1', '3', 'agent:99', 'ChatMessage', '2026-03-01T10:00:07Z', null, '{"author":{"type":"BUSINESS"},"source":{"type":"zd:answerBot"}}'),
    (5, 1, 'c1', '4', 'agent:5', 'ChatDepartmentTransfer', '2026-03-01T10:01:00Z', null, null),
    (6, 1, 'c1', '5', 'agent:5', 'ChatMessage', '2026-03-01T10:02:00Z', null, '{"author":'),
    -- the counter begins again, and nobody is named
    (7, 1, 'c1', '0', 'agent:', 'ChatMessage', '2026-03-02T10:02:00Z', null, null),
    (8, 1, 'c1', '1', '', 'ChatMessage', '2026-03-02T10:02:01Z', null, null);
