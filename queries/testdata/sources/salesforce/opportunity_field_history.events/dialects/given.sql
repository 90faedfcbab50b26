-- The second row is the change of stage that OpportunityHistory tells with the same same_as, and a greater rank.
insert into stage (recno, line, Id, IsDeleted, OpportunityId, Field, OldValue, NewValue, DataType, CreatedDate, CreatedById) values
    (1, 2, '0171G00000aAAAA', '0', '006q000000Hddoh', 'created', null, null, 'Text', '2025-11-01 09:00:00', '0051G000005Mun4'),
    (2, 3, '0171G00000aAAABQA4', 'false', '006q000000HddohAAB', 'StageName', 'Prospecting', 'Closed Won', 'DynamicEnum', '2026-01-31T16:45:10.000Z', '0051G000005Mun4QAC'),
    (3, 4, '0171G00000aAAACQA4', '0', '006q000000HddohAAB', 'Amount', '10000.0', '12000.0', 'Currency', '2026-01-31 16:45:10', null),
    (4, 5, '0171G00000aAAADQA4', '0', '006q000000HddohAAB', 'CloseDate', '2026-02-28', '2026-01-31', 'DateOnly', '2026-01-31 16:45:10', null),
    -- a new owner is told with ids and with names
    (5, 6, '0171G00000aAAAEQA4', '0', '006q000000HddohAAB', 'Owner', '0051G000005Mun4QAC', '0051G000007Ez4XQAS', 'EntityId', '2026-02-01 08:00:00', null),
    (6, 7, '0171G00000aAAAFQA4', '0', '006q000000HddohAAB', 'Owner', 'Bo Field', 'Ann Lee', 'Text', '2026-02-01 08:00:00', null),
    (7, 8, '0171G00000aAAAGQA4', '0', '006q000000HddohAAB', 'Go_Live__c', null, '2026-04-01', 'DateOnly', '2026-02-01 08:00:00', null),
    (8, 9, '0171G00000aAAAHQA4', '1', '006q000000HddohAAB', 'Amount', '1', '2', 'Currency', '2026-02-01 08:00:00', null);
