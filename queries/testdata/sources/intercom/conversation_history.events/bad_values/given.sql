insert into stage (recno, line, id, created_at, updated_at, state, source_author_id, source_author_type, source_type, source_delivered_as, assignee_id, conversation_rating_value, conversation_rating_created_at, _fivetran_synced) values
    (1, 2, null, '2026-05-01 08:00:00', '2026-05-01 09:00:00', 'open', null, null, null, null, null, null, null, null),
    (2, 3, '2', null, '2026-05-01 09:00:00', 'open', null, null, null, null, null, null, null, null),
    (3, 4, '3', '2026-05-01 08:00:00', null, 'open', null, null, null, null, null, null, null, null),
    (4, 5, '4', 'x', '2026-05-01 09:00:00', 'open', null, null, null, null, null, null, null, null),
    (5, 6, '5', '2026-05-01 08:00:00', 'x', 'open', null, null, null, null, null, null, null, null),
    (6, 7, '6', '2026-05-01 08:00:00', '2026-05-01 09:00:00', 'open', null, null, null, null, null, '3', 'x', null);
