insert into stage (recno, line, message_id, message_type, message_created_at, conversation_id, message_body, message_author_type, message_author_id, message_author_email, conversation_created_at, conversation_closed_at) values
    (1, 2, null, 'comment', '2026-11-14 21:45:08', '2001', null, null, null, null, null, null),
    (2, 3, '2', 'comment', '2026-11-14 21:45:08', null, null, null, null, null, null, null),
    (3, 4, '3', 'comment', null, '2001', null, null, null, null, null, null),
    (4, 5, '4', 'comment', '14/11/2026 21:45', '2001', null, null, null, null, null, null),
    (5, 6, '5', 'comment', '2026-11-14 21:45:08', '2001', null, null, null, null, 'x', null),
    (6, 7, '6', 'comment', '2026-11-14 21:45:08', '2001', null, null, null, null, null, 'x');
