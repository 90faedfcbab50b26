-- what Export-Csv writes on American and German computers; one that may be either; none; no recipient
insert into stage (recno, line, Received, SenderAddress, RecipientAddress, Status, MessageId) values
    (1, 2, '3/1/2026 9:15:22 PM', 'dana@globex.example', 'ann@acme.example', 'Delivered', '<s1@globex.example>'),
    (2, 3, '01.03.2026 21:15:22', 'dana@globex.example', 'ann@acme.example', 'Delivered', '<s2@globex.example>'),
    (3, 4, '01/03/2026 21:15:22', 'dana@globex.example', 'ann@acme.example', 'Delivered', '<s3@globex.example>'),
    (4, 5, null, 'dana@globex.example', 'ann@acme.example', 'Delivered', '<s4@globex.example>'),
    (5, 6, '2026-03-01 09:15:22', 'dana@globex.example', null, 'Delivered', '<s5@globex.example>'),
    (6, 7, '2026-03-01 09:15:22', null, 'ann@acme.example', 'Delivered', '<s6@globex.example>');
