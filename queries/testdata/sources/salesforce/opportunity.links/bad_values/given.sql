insert into stage (recno, line, Id, IsDeleted, AccountId, Name, StageName, CloseDate, SystemModstamp) values
    (1, 2, null, '0', '0011G00000jWVWoQAO', 'No id', 'Prospecting', '2026-12-31', '2026-02-01 10:00:00'),
    (2, 3, '006q000000HdPzrAAF', '0', '0011G00000jWVWoQAO', 'Bad stamp', 'Prospecting', '2026-12-31', '2026-02-30 10:00:00');
