insert into stage (recno, line, Id, OpportunityId, Field, NewValue, CreatedDate) values
    (1, 2, null, '006q000000HddohAAB', 'Amount', '1', '2025-11-01 09:00:00'),
    (2, 3, '0171G00000aAAAAQA4', null, 'Amount', '1', '2025-11-01 09:00:00'),
    (3, 4, '0171G00000aAAABQA4', '006q000000HddohAAB', null, '1', '2025-11-01 09:00:00'),
    (4, 5, '0171G00000aAAACQA4', '006q000000HddohAAB', 'Amount', '1', null),
    (5, 6, '0171G00000aAAADQA4', '006q000000HddohAAB', 'Amount', '1', '3609-11-01 09:00:00');
