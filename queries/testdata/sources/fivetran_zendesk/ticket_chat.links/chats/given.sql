insert into stage (recno, line, chat_id, ticket_id, visitor_id, user_id, _fivetran_synced, _fivetran_deleted) values
    (1, 2, 'c1', '101', 'v1', '11', '2026-03-02 03:00:00', null),
    (2, 3, 'c2', '102', 'v2', null, '2026-03-02 03:00:00', null),
    (3, 4, 'c3', '103', 'v3', '11', '2026-03-02 03:00:00', 'true');
