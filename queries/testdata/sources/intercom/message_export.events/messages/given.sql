insert into stage (recno, line, message_id, message_type, message_created_at, conversation_id, message_body, message_author_type, message_author_id, message_author_email, conversation_created_at, conversation_closed_at) values
    (1, 2, '1', 'comment', '2026-11-14 21:45:08', '2001', 'Hello', 'user', 'c1', 'Ann@acme.example', '2026-11-14 21:45:08', '2026-11-15 08:00:00'),
    (2, 3, '2', 'comment', '2026-11-14 21:50:00', '2001', 'We look', 'admin', '8', 'bo@vendor.example', '2026-11-14 21:45:08', '2026-11-15 08:00:00'),
    (3, 4, '3', 'note', '2026-11-14 21:51:00', '2001', 'VIP', 'admin', '8', null, '2026-11-14 21:45:08', '2026-11-15 08:00:00'),
    (4, 5, '4', 'close', '2026-11-15 08:00:00', '2001', null, 'admin', '8', null, '2026-11-14 21:45:08', '2026-11-15 08:00:00'),
    -- its beginning lies in another export
    (5, 6, '5', 'comment', '2026-11-16 10:00:00', '2002', 'x', 'lead', null, ' Kim@Globex.example', '2026-01-01 10:00:00', null),
    (6, 7, '6', null, '2026-11-16 10:00:00', '2003', null, 'bot', 'b', null, null, null);
