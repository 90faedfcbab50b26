insert into stage (recno, line, conversation_id, contact_id, conversation_updated_at) values
    (1, 2, '1', 'c1', '2026-05-01 09:00:00'),
    (2, 3, '1', null, '2026-05-01 09:00:00'),
    (3, 4, null, 'c1', null);
