insert into stage (recno, line, stage_id, label, pipeline_id, ticket_state, updated_at, _fivetran_synced, _fivetran_deleted) values
    (1, 2, '1', 'New', '0', 'OPEN', '2026-03-01 10:00:00', '2026-03-02 03:00:00', 'FALSE'),
    (2, 3, '2', 'Old', '0', 'OPEN', null, null, 'TRUE'),
    (3, 4, null, 'No id', '0', 'OPEN', null, null, null);
