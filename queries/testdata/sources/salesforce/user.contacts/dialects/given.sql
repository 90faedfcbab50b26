insert into stage (recno, line, Id, Email, Name, FirstName, LastName, Username, Title, Department, UserType, ContactId, AccountId, SystemModstamp) values
    (1, 2, '0051G000005Mun4', 'Bo@Vendor.example', null, 'Bo', 'Field', 'bo@vendor.example.crm', 'CSM', 'Onboarding', 'Standard', null, null, '2026-03-01 10:00:00'),
    -- a customer in the portal
    (2, 3, '0051G000007Ez4XQAS', 'ann@acme.example', 'Ann Lee', null, null, null, null, 'IT', 'PowerCustomerSuccess', '0031G00001S3ckZ', '0011G00000jWVWo', '2026-03-01T10:00:00.000Z'),
    (3, 4, '0051G000007F2JGQA0', null, null, null, null, 'automatedprocess@vendor', null, null, 'AutomatedProcess', null, null, null),
    (4, 5, '0031G00001S3ckZQAR', 'ann@acme.example', 'A contact', null, null, null, null, null, null, null, null, null);
