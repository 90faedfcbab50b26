insert into stage (recno, line, id, subject, requester_id, status, created_at, updated_at, _fivetran_deleted, _sdc_deleted_at) values
    (1, 2, null, 'No id', '11', 'open', '2026-03-01 10:00:00', '2026-03-02 11:00:00', 'FALSE', null),
    (2, 3, '102', 'Never created', '11', 'open', null, '2026-03-02 11:00:00', null, null),
    (3, 4, '103', 'Hashed stamp', '11', 'open', '5f4dcc3b5aa765d6', '2026-03-02 11:00:00', null, null),
    (4, 5, '104', 'Deleted in the source', '11', 'deleted', '2026-03-01 10:00:00', '2026-03-02 11:00:00', 'FALSE', null),
    (5, 6, '105', 'Gone for the connector', '11', 'open', '2026-03-01 10:00:00', '2026-03-02 11:00:00', 'TRUE', null),
    (6, 7, '106', 'Gone for another one', '11', 'open', '2026-03-01 10:00:00', '2026-03-02 11:00:00', null, '2026-03-02 00:00:00'),
    (7, 8, '107', 'Deleted, but when', '11', 'deleted', '2026-03-01 10:00:00', null, 'FALSE', null);
