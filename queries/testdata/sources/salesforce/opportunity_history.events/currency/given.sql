insert into stage (recno, line, Id, OpportunityId, StageName, CreatedDate, Amount, CurrencyIsoCode, CreatedBy) values
    (1, 2, '0081G00000abcde', '0061G00000abcde', 'Proposal', '2026-03-01T10:00:00.000Z', '12000.5', 'EUR', '{"Name":"Sue Vendor"}'),
    (2, 3, '0081G00000abcdf', '0061G00000abcde', 'Proposal', '2026-03-02T10:00:00.000Z', null, 'EUR', null);
