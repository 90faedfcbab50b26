-- The weekly export: 0/1, bare stamps in UTC, ids of 15 or 18 characters.
insert into stage (recno, line, Id, Name, IsDeleted, MasterRecordId, ParentId, Website, AccountNumber, OwnerId, SystemModstamp, custom_started_at, custom_churned_at, custom_arr, custom_segment) values
    (1, 2, '0011G00000jWVWo', 'Acme', '0', null, null, 'https://www.acme.example/', 'A-17', '0051G000005Mun4', '2026-03-01 10:00:00', '2025-02-01', null, '12000.5', 'enterprise'),
    (2, 3, '0011G00000jWVWpQAO', 'Acme North', '0', null, '0011G00000jWVWo', null, null, '0051G000005Mun4QAC', '2026-03-01 10:00:01', '2025-02-01 00:00:00', '2026-01-31', '1.2E7', 'smb'),
    -- merged into the first: deleted, and leads there
    (3, 4, '0015500000Ygpq1AAB', 'ACME Inc.', '1', '0011G00000jWVWoQAO', null, null, null, null, '2026-03-02 08:00:00', null, null, null, null),
    -- deleted, merged into nothing
    (4, 6, '0015500000Xyy06AAB', 'Gone', '1', null, null, null, null, null, '2026-03-02 08:00:01', null, null, null, null);
