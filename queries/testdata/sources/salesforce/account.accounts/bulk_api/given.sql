-- The Bulk API and the Data Loader: true/false, stamps with Z, names of owners from a related object. A query of few columns leaves the rest NULL.
insert into stage (recno, line, Id, Name, IsDeleted, "Owner.Name", SystemModstamp, custom_name, custom_owner, custom_started_at, custom_timezone) values
    (1, 2, '001A0000006Vm9uIAC', 'Bolt', 'false', 'Ann Lee', '2026-03-01T10:00:00.000Z', null, null, '2025-02-01T08:30:00.000Z', 'Europe/Berlin'),
    (2, 3, '001A0000006Vm9vIAC', 'Crane', 'TRUE', 'Ann Lee', '2026-03-01T12:00:00.000+0200', 'Crane AG', 'Bo', null, null),
    -- an id that Salesforce did not make is kept as it is
    (3, 4, 'cust-7', 'Dune', null, null, null, null, null, null, null);
