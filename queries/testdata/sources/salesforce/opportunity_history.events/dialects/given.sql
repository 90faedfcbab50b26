insert into stage (recno, line, Id, IsDeleted, OpportunityId, StageName, Amount, CreatedDate, CreatedById) values
    (1, 2, '0081G00000aAAAA', '0', '006q000000Hddoh', 'Prospecting', null, '2025-11-01 09:00:00', '0051G000005Mun4'),
    (2, 3, '0081G00000aAAABQA4', 'false', '006q000000HddohAAB', 'Closed Won', '12000.0', '2026-01-31T16:45:10.000Z', '0051G000005Mun4QAC'),
    (3, 4, '0081G00000aAAACQA4', '1', '006q000000HddohAAB', 'Closed Won', null, '2026-01-31 16:45:10', null);
