insert into stage (recno, line, message_id, message_type, message_created_at, conversation_id, message_author_type, message_author_id, message_author_email) values
    (1, 2, '1', 'comment', '2026-11-14 21:45:08', '2001', 'user', 'c1', 'Ann@acme.example'),
    (2, 3, '2', 'comment', '2026-11-14 21:50:00', '2001', 'admin', '8', 'bo@vendor.example'),
    (3, 4, '3', 'comment', '2026-11-14 21:50:00', '2002', 'lead', null, ' Kim@Globex.example'),
    (4, 5, '4', 'comment', '2026-11-14 21:50:00', '2002', 'lead', null, null),
    (5, 6, '5', 'comment', '2026-11-14 21:50:00', null, 'bot', 'b', 'fin@vendor.example');
