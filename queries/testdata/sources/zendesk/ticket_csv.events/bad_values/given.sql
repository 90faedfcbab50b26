insert into stage (recno, line, "Summation column", Id, Requester, "Requester id", Status, "Created at", "Updated at", "Initially assigned at", "Assigned at", "Solved at") values
    (1, 2, '1', null, 'Ann Acme', '11', 'Open', '2026-03-01 10:00', '2026-03-09 09:30', '-', '-', '-'),
    (2, 3, '1', '8', '-', '-', '-', '-', '2026-03-09 09:30', '-', '-', '-'),
    (3, 4, '1', '9', 'Ann Acme', '11', 'Open', '03/01/2026 10:00 AM', '2026-03-09 09:30', '-', '-', '-'),
    (4, 5, '1', '10', 'Ann Acme', '11', 'Open', '2026-03-01 10:00', '-', '-', '-', '-'),
    (5, 6, '1', '11', 'Ann Acme', '11', 'Open', '2026-03-01 10:00', '2026-03-09 09:30', '2026-03-01 10:00', '2026-03-01 10:00', '0001-01-01 00:00');
