insert into stage (recno, line, "Ticket ID", Subject, Status, "Group", "Created time", "Last update time", "Contact ID", Email) values
    (1, 2, '1', 'Cannot log in', 'Open', 'First Line', '2026-03-01 10:00:00', '2026-03-05 09:00:00', '9001', 'ann@acme.example'),
    (2, 3, '2', null, 'Open', null, '2026-03-01 10:00:00', null, null, 'Kim@Globex.example'),
    (3, 4, '3', null, 'Open', null, '2026-03-01 10:00:00', null, null, null);
