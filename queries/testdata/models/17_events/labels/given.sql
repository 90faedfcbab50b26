INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'UTC', true, false, 'hash', 'keep');
INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'hubspot', 'crm/deals.json'), (20, 2, 'desk', 2, 'hubspot', 'desk/deals.json');
INSERT INTO work.places (file_id, first, step, shares) VALUES (10, 0, 1, 1), (20, 10, 1, 1);
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, ts, ts_precision, activity, channel, direction, about_ref, field, value_from, value_to) VALUES
    -- two stages with a name, one without; the name may hold an address
    (10, 1, 0, 'deal_history', '1', '2026-01-01 10:00:00', 'second', 'changed_deal_stage', 'system', 'internal', 'deal:1', 'dealstage', NULL, '7'),
    (10, 2, 0, 'deal_history', '2', '2026-01-02 10:00:00', 'second', 'changed_deal_stage', 'system', 'internal', 'deal:1', 'dealstage', '7', '8'),
    (10, 3, 0, 'deal_history', '3', '2026-01-03 10:00:00', 'second', 'changed_deal_stage', 'system', 'internal', 'deal:1', 'dealstage', '8', '9'),
    -- the same number in another field, and in another source
    (10, 4, 0, 'deal_history', '4', '2026-01-04 10:00:00', 'second', 'changed_deal_amount', 'system', 'internal', 'deal:1', 'amount', '7', '8'),
    (20, 1, 0, 'deal_history', '1', '2026-01-01 10:00:00', 'second', 'changed_deal_stage', 'system', 'internal', 'deal:1', 'dealstage', NULL, '7');
INSERT INTO work.labels (source, ref, field, value, label) VALUES
    ('crm', 'dealstage:7', 'dealstage', '7', 'Closed Won'), ('crm', 'dealstage:8', 'dealstage', '8', 'Ask anna@vendor.example');
