insert into stage (recno, line, chat_id, created_at, actor_id, chat_index, type, _fivetran_deleted) values
    (1, 2, null, '2026-03-01 10:00:00', 'agent:5', '0', 'ChatMessage', null),
    (2, 3, 'c1', null, 'agent:5', '1', 'ChatMessage', null),
    (3, 4, 'c1', '10 o''clock', 'agent:', '2', 'ChatMessage', null),
    (4, 5, 'c1', '2026-03-01 10:00:00', null, '3', null, null),
    (5, 6, 'c1', '2026-03-01 10:00:00', 'agent:', null, 'ChatMessage', null),
    (6, 7, 'c1', '2026-03-01 10:00:00', 'agent:5', '4', 'ChatMessage', 'true');
