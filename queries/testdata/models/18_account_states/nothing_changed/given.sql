-- One version in two files, a source without versions that says something else every night, and an account that nothing describes:
-- one state each, that of main.accounts.
INSERT INTO work.inputs (file_id, file_no, source, source_position, preset, file) VALUES
    (10, 1, 'crm', 1, 'salesforce', 'crm/monday.csv'), (20, 2, 'crm', 1, 'salesforce', 'crm/tuesday.csv'),
    (30, 3, 'log', 2, 'table', 'log/a.csv');
INSERT INTO work.landed_accounts (file_id, recno, rec_version, rank, account_ref, kind, arr, deleted) VALUES
    (10, 1, '2026-01-10 08:00:00', 0, '001A', 'account', 10, false), (20, 1, '2026-01-10 08:00:00', 0, '001A', 'account', 20, false),
    (30, 1, NULL, NULL, 'L1', 'account', 1, false), (30, 2, NULL, NULL, 'L1', 'account', 2, false);
INSERT INTO work.account_records (file_id, recno, source, source_position, preset, account_ref, kind, arr, deleted) VALUES
    (20, 1, 'crm', 1, 'salesforce', '001A', 'account', 20, false), (30, 2, 'log', 2, 'table', 'L1', 'account', 2, false);
INSERT INTO work.account_keys (id, account_id, how) VALUES ('001A', '001A', 'own'), ('L1', 'L1', 'own'), ('K', 'K', 'created');
INSERT INTO main.accounts (account_id, name, arr, created_from) VALUES ('001A', '001A', 20, 'record'), ('L1', 'L1', 2, 'record'), ('K', 'K', NULL, 'key');
