-- 001A: small in January (of two copies of that version the later one), touched in March without a change, large in July. Billing
-- knows it as C1 and says the segment: silver, from June on gold; it is silent on all else, and the merged 001M speaks no more.
-- 001B: moved to another owner and parent; it starts with a deal, also before. The state in which it was deleted for a day is none.
-- 001C: an address in an old name is scrubbed.
INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'), (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'billing', 2, 'salesforce', 'b.csv');
INSERT INTO work.landed_accounts (file_id, recno, rec_version, rank, account_ref, kind, name, parent_ref, owner, owner_ref, arr, segment, started_at, deleted) VALUES
    (10, 1, '2026-01-10 08:00:00', 0, '001A', 'account', 'Acme', NULL, NULL, 'user:1', 40000, NULL, '2026-01-01', false),
    (20, 1, '2026-01-10 08:00:00', 0, '001A', 'account', 'Acme', NULL, NULL, 'user:1', 50000, NULL, '2026-01-01', false),
    (20, 2, '2026-03-01 08:00:00', 0, '001A', 'account', 'Acme', NULL, NULL, 'user:1', 50000, NULL, '2026-01-01', false),
    (20, 3, '2026-07-01 08:00:00', 0, '001A', 'account', 'Acme', NULL, NULL, 'user:1', 120000, NULL, '2026-01-01', false),
    (10, 4, '2026-02-01 08:00:00', 0, '001M', 'account', 'Old Acme', NULL, NULL, NULL, 1, NULL, NULL, false),
    (20, 4, '2026-05-01 08:00:00', 0, '001M', 'account', 'Old Acme', NULL, NULL, NULL, 1, NULL, NULL, true),
    (10, 5, '2026-01-05 08:00:00', 0, '001B', 'account', 'Globex', NULL, 'anna@vendor.example', NULL, NULL, NULL, NULL, false),
    (10, 6, '2026-02-05 08:00:00', 0, '001B', 'account', 'Globex', NULL, 'gone', NULL, NULL, NULL, NULL, true),
    (20, 5, '2026-02-06 08:00:00', 0, '001B', 'account', 'Globex', '001A', 'bo', NULL, NULL, NULL, NULL, false),
    (10, 7, '2026-01-05 08:00:00', 0, '001C', 'account', 'ceo@initech.example', NULL, NULL, NULL, NULL, NULL, NULL, false),
    (20, 7, '2026-02-05 08:00:00', 0, '001C', 'account', 'Initech', NULL, NULL, NULL, NULL, NULL, NULL, false),
    (30, 1, '2026-01-01 08:00:00', 0, 'C1', 'account', 'ACME Inc', NULL, NULL, NULL, NULL, 'silver', NULL, false),
    (30, 2, '2026-06-01 08:00:00', 0, 'C1', 'account', 'ACME Inc', NULL, NULL, NULL, NULL, 'gold', NULL, false);
INSERT INTO work.account_records (file_id, recno, source, source_position, preset, account_ref, kind, deleted) VALUES
    (20, 3, 'crm', 1, 'salesforce', '001A', 'account', false), (20, 4, 'crm', 1, 'salesforce', '001M', 'account', true),
    (20, 5, 'crm', 1, 'salesforce', '001B', 'account', false), (20, 7, 'crm', 1, 'salesforce', '001C', 'account', false),
    (30, 2, 'billing', 2, 'salesforce', 'C1', 'account', false);
INSERT INTO work.account_keys (id, account_id, how) VALUES
    ('001A', '001A', 'own'), ('001M', '001A', 'alias'), ('C1', '001A', 'alias'), ('001B', '001B', 'own'), ('001C', '001C', 'own');
INSERT INTO work.people (source, contact_ref, role, name) VALUES ('crm', 'user:1', 'agent', 'Ida');
INSERT INTO work.our_people (email, name) VALUES ('anna@vendor.example', 'Anna');
INSERT INTO main.accounts (account_id, name, segment, owner, arr, started_at, parent_account_id, created_from) VALUES
    ('001A', 'Acme', 'gold', 'Ida', 120000, '2026-01-01', NULL, 'record'), ('001B', 'Globex', NULL, 'bo', NULL, '2026-01-20', '001A', 'record'),
    ('001C', 'Initech', NULL, NULL, NULL, NULL, NULL, 'record');
