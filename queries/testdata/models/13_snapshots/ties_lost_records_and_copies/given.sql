INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, ts, about_ref, field, activity, activity_unchanged, value_to) VALUES

    -- of one instant: order of file and record; records that are not kept tell nothing
    (20, 1, 0, 'h', '1', '2026-01-01 10:00:00', 'opportunity:1', 'StageName', 'changed_deal_stage', 'changed_deal', 'third'),
    (10, 2, 0, 'h', '2', '2026-01-01 10:00:00', 'opportunity:1', 'StageName', 'changed_deal_stage', 'changed_deal', 'second'),
    (10, 1, 0, 'h', '3', '2026-01-01 10:00:00', 'opportunity:1', 'StageName', 'changed_deal_stage', 'changed_deal', NULL),
    (10, 3, 0, 'h', 'lost', '2026-01-01 10:00:00', 'opportunity:1', 'StageName', 'changed_deal_stage', 'changed_deal', 'lost'),
    (10, 4, 0, 'h', 'copy', '2026-01-01 10:00:00', 'opportunity:1', 'StageName', 'changed_deal_stage', 'changed_deal', 'copy');
INSERT INTO work.lost_records (file_id, recno, object, rec_key) VALUES (10, 3, 'h', 'lost');
INSERT INTO work.event_copies (file_id, recno, idx, kept) VALUES (10, 4, 0, false), (10, 2, 0, true);
