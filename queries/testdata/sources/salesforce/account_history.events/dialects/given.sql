insert into stage (recno, line, Id, AccountId, Field, NewValue, CreatedDate, IsDeleted, OldValue, DataType, CreatedById, "CreatedBy.Name", CreatedBy) values
    (1, 2, '0171G00000abcde', '0011G00000jWVWo', 'created', null, '2026-03-01 10:00:00', '0', null, 'Text', '0051G000007F2JG', null, null),
    -- a lookup twice: ids and names
    (2, 3, '0171G00000abcdf', '0011G00000jWVWo', 'Owner', '0051G000005Mun4QAC', '2026-03-02 10:00:00', '0', '0051G000007F2JGQAZ', 'EntityId', '0051G000007F2JG', null, null),
    (3, 4, '0171G00000abcdg', '0011G00000jWVWo', 'Owner', 'Bo Vendor', '2026-03-02 10:00:00', '0', 'Al Vendor', 'Text', '0051G000007F2JG', null, null),
    (4, 5, '0171G00000abcdhQAA', '0011G00000jWVWoQAN', 'Tier__c', 'Gold', '2026-03-03T10:00:00.000+0000', 'false', null, null, null, null, '{"attributes":{"type":"User"},"Name":"Cy Vendor"}'),
    (5, 6, '0171G00000abcdiQAA', '0011G00000jWVWoQAN', 'Tier__c', null, '2026-03-04T10:00:00.000Z', 'true', 'Gold', null, null, 'Cy Vendor', null);
