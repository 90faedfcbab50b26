insert into stage (recno, line, engagement_id, contact_id, type_id, _fivetran_synced, _fivetran_deleted) values
    (1, 2, '601', '71', '1', '2026-03-02 03:00:00', 'FALSE'),
    (2, 3, '601', '72', '341', '2026-03-02 03:00:00', null),
    (3, 4, '601', '73', null, null, 'TRUE'),
    (4, 5, '602', null, '341', null, null),
    (5, 6, null, '72', '341', null, null);
