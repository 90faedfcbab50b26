INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, ts, about_ref, field, activity, activity_unchanged, value_to) VALUES

    (10, 1, 0, 'h', '1', '2026-01-01 10:00:00', 'opportunity:1', 'StageName', 'changed_deal_stage', 'changed_deal', 'New'),
    (10, 3, 0, 'h', '3', '2026-01-03 10:00:00', 'opportunity:1', 'StageName', 'changed_deal_stage', 'changed_deal', 'Won'),
    (10, 2, 0, 'h', '2', '2026-01-02 10:00:00', 'opportunity:1', 'StageName', 'changed_deal_stage', 'changed_deal', 'New'),
    (10, 4, 0, 'h', '4', '2026-01-02 10:00:00', 'opportunity:1', 'Amount', 'changed_deal_amount', 'changed_deal', '100'),
    (10, 5, 0, 'h', '5', '2026-01-04 10:00:00', 'opportunity:2', 'StageName', 'changed_deal_stage', 'changed_deal', 'New'),
    (30, 1, 0, 'h', '6', '2026-01-05 10:00:00', 'opportunity:2', 'StageName', 'changed_deal_stage', 'changed_deal', 'New'),
    (10, 6, 0, 'task', '7', '2026-01-01 10:00:00', NULL, NULL, 'logged_call', NULL, NULL);
