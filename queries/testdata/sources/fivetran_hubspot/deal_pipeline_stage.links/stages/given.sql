insert into stage (recno, line, stage_id, label, pipeline_id, closed_won, updated_at, _fivetran_synced, _fivetran_deleted) values
    (1, 2, '1', 'New', '0', 'TRUE', '2026-03-01 10:00:00', '2026-03-02 03:00:00', 'FALSE'),
    (2, 3, '2', 'Old', '0', 'TRUE', null, null, 'TRUE'),
    (3, 4, null, 'No id', '0', 'TRUE', null, null, null);
