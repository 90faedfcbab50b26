insert into stage (recno, line, id, created_at, updated_at, state, source_author_id, source_author_type, source_type, source_delivered_as, assignee_id, conversation_rating_value, conversation_rating_created_at, _fivetran_synced) values
    (1, 2, '1', '2026-05-01 08:00:00', '2026-05-01 09:00:00', 'open', 'c1', 'user', 'conversation', 'customer_initiated', null, null, null, '2026-05-01 12:00:00.000'),
    (2, 3, '1', '2026-05-01 08:00:00', '2026-05-02 09:00:00', 'Closed', 'c1', 'user', 'conversation', 'customer_initiated', '8', '1', '2026-05-02 08:59:00', '2026-05-02 12:00:00.000'),
    (3, 4, '2', '2026-05-01 08:00:00', '2026-05-01 08:00:00', null, '8', 'admin', 'email', 'automated', null, '6', null, null);
