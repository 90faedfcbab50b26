insert into stage (recno, line, id, subject, requester_id, status, created_at, organization_id, updated_at, _fivetran_synced) values
    (1, 2, '101', 'Import fails', '11', 'open', '2026-03-01 10:00:00', '77', '2026-03-02 10:00:00', '2026-03-02 11:30:00.250'),
    (2, 3, '102', null, '12', 'deleted', '2026-03-01 10:00:00', null, '2026-03-02 10:00:00', null),
    (3, 4, '103', 'Never read', '12', 'open', '2026-03-01 10:00:00', null, null, 'soon');
