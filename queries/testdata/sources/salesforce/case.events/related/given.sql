-- fields of related records: columns of their own in CSV, objects in JSON
insert into stage (recno, line, Id, CaseNumber, Status, CreatedDate, ClosedDate, IsClosed, SuppliedEmail, "Contact.Email", Contact, "Owner.Name", Owner) values
    (1, 2, '5001G00000abcde', '00001001', 'Closed', '2026-03-01T10:00:00.000Z', '2026-03-02T10:00:00.000Z', 'true', null, 'Ann@Acme.example', null, 'Sue Vendor', null),
    (2, 3, '5001G00000abcdf', '00001002', 'Closed', '2026-03-01T10:00:00.000+0000', '2026-03-02T10:00:00.000+0000', 'true', null, null, '{"attributes":{"type":"Contact"},"Email":"bob@acme.example"}', null, '{"attributes":{"type":"Name"},"Name":"Support queue"}'),
    (3, 4, '5001G00000abcdg', '00001003', 'New', '2026-03-01T10:00:00.000Z', null, 'false', 'web@acme.example', 'ann@acme.example', '{"Email":', null, null);
