-- the owner's name beside his id: in JSON an object
insert into stage (recno, line, Id, Subject, Status, ActivityDate, OwnerId, "Owner.Name", Owner, TaskSubtype) values
    (1, 2, '00T1G00003Ufap9', 'Call: renewal', 'Completed', '2026-03-01', '0051G000007F2JG', 'Sue Vendor', null, 'Call'),
    (2, 3, '00T1G00003Ufapa', 'Email: hello', 'Completed', '2026-03-02', '0051G000007F2JG', null, '{"attributes":{"type":"User"},"Name":"Sue Vendor"}', 'Email'),
    (3, 4, '00T1G00003Ufapb', 'Email: << hello', 'Completed', '2026-03-02', '0051G000007F2JG', 'Sue Vendor', null, 'Email');
