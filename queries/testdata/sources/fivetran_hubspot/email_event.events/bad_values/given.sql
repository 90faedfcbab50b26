insert into stage (recno, line, id, type, created, recipient) values
    (1, 2, null, 'OPEN', '2026-03-01 10:00:00', 'ann@acme.example'),
    (2, 3, 'e2', 'OPEN', null, 'ann@acme.example'),
    (3, 4, 'e3', 'OPEN', 'soon', 'ann@acme.example');
