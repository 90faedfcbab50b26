insert into stage (recno, line, Id, CaseId, Field, OldValue, NewValue, DataType, CreatedDate, IsDeleted, CreatedById) values
    (1, 2, '0171G00000abcde', '5001G00000abcde', 'created', null, null, null, '2026-03-01 10:00:00', '0', '0051G000005Mun4'),
    (2, 3, '0171G00000abcdfQAA', '5001G00000abcdeQAA', 'Status', 'New', 'Working', 'DynamicEnum', '2026-03-01T11:00:00.000Z', 'false', '0051G000005Mun4QAC'),
    (3, 4, '0171G00000abcdgQAA', '5001G00000abcdeQAA', 'Owner', '00G1G00000queueUAA', '0051G000005Mun4QAC', 'EntityId', '2026-03-01 11:00:00', '0', null),
    (4, 5, '0171G00000abcdhQAA', '5001G00000abcdeQAA', 'Owner', 'Queue', 'Bo Field', 'Text', '2026-03-01 11:00:00', '0', null),
    (5, 6, '0171G00000abcdiQAA', '5001G00000abcdeQAA', 'Owner', null, 'Bo Field', null, '2026-03-01 11:00:00', null, null),
    (6, 7, '0171G00000abcdjQAA', '5001G00000abcdeQAA', 'Priority', 'Low', 'High', 'DynamicEnum', '2026-03-01 11:30:00', '0', null),
    (7, 8, '0171G00000abcdkQAA', '5001G00000abcdeQAA', 'Priority', 'High', 'Low', 'DynamicEnum', '2026-03-01 11:40:00', '1', null);
