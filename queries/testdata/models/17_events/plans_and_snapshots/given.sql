INSERT INTO work.settings (as_of, until, today, timezone, create_key, create_domain, contact_emails, subjects) VALUES
    ('2026-09-30 22:00:00', '2026-09-30 22:00:00', '2026-09-30', 'Europe/Berlin', true, false, 'hash', 'keep');

INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'),
    (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'support', 2, 'zendesk', 'zd/all.jsonl'),
    (40, 4, 'log', 3, 'table', 'log/a.csv');
INSERT INTO work.places (file_id, first, step, shares) VALUES (10, 0, 4, 2), (20, 1000, 4, 2), (30, 2000, 4, 2), (40, 3000, 4, 2);

INSERT INTO work.snapshots (file_id, recno, idx, value_before) VALUES (10, 4, 0, 'New'), (10, 5, 0, 'New'), (10, 6, 0, NULL), (10, 7, 0, 'New');
INSERT INTO work.landed_events (file_id, recno, idx, object, rec_key, ts, ends_at, activity, activity_unchanged, channel, value_from, value_to, automation) VALUES
    -- as_of is 22:00 UTC: one meeting is over, one is just over, one runs until then
    (10, 1, 0, 'event', '1', '2026-09-30 20:00:00', '2026-09-30 21:00:00', 'held_meeting', NULL, 'meeting', NULL, NULL, 'human'),
    (10, 2, 0, 'event', '2', '2026-09-30 21:00:00', '2026-09-30 21:59:59', 'held_meeting', NULL, 'meeting', NULL, NULL, 'human'),
    (10, 3, 0, 'event', '3', '2026-09-30 21:00:00', '2026-09-30 22:00:00', 'held_meeting', NULL, 'meeting', NULL, NULL, 'human'),
    (10, 4, 0, 'h', '4', '2026-01-01 10:00:00', NULL, 'changed_deal_stage', 'changed_deal', 'crm', NULL, 'New', 'system'),
    (10, 5, 0, 'h', '5', '2026-01-01 10:00:00', NULL, 'changed_deal_stage', 'changed_deal', 'crm', NULL, 'Won', 'system'),
    (10, 6, 0, 'h', '6', '2026-01-01 10:00:00', NULL, 'changed_deal_stage', 'changed_deal', 'crm', NULL, 'New', 'system'),
    (10, 7, 0, 'h', '7', '2026-01-01 10:00:00', NULL, 'changed_deal_stage', 'changed_deal', 'crm', 'Lost', 'New', 'system'),
    (10, 8, 0, 'h', '8', '2026-01-01 10:00:00', NULL, 'changed_field', NULL, 'crm', 'Same', 'Same', 'system');
