insert into stage (recno, line, Id, Incoming, MessageDate, FromAddress, SystemModstamp) values
    (1, 2, null, '1', '2026-03-01 10:00:00', 'ann@acme.example', null),
    (2, 3, '02s1G00000abcdeQAA', '1', null, 'ann@acme.example', null),
    (3, 4, '02s1G00000abcdfQAA', '1', '0102-03-01 10:00:00', 'ann@acme.example', null),
    (4, 5, '02s1G00000abcdgQAA', 'true', '3609-03-01T10:00:00.000Z', 'ann@acme.example', null),
    (5, 6, '02s1G00000abcdhQAA', '1', '2026-03-01 10:00:00', 'ann@acme.example', '?');
