insert into stage (recno, line, Id, OpportunityId, StageName, CreatedDate) values
    (1, 2, null, '006q000000HddohAAB', 'Prospecting', '2025-11-01 09:00:00'),
    (2, 3, '0081G00000aAAAAQA4', null, 'Prospecting', '2025-11-01 09:00:00'),
    (3, 4, '0081G00000aAAABQA4', '006q000000HddohAAB', null, '2025-11-01 09:00:00'),
    (4, 5, '0081G00000aAAACQA4', '006q000000HddohAAB', 'Prospecting', null),
    (5, 6, '0081G00000aAAADQA4', '006q000000HddohAAB', 'Prospecting', '0102-11-01 09:00:00'),
    (6, 7, '0081G00000aAAAEQA4', '006q000000HddohAAB', 'Prospecting', '01.11.2025');
