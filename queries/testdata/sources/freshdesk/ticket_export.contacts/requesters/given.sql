insert into stage (recno, line, "Ticket ID", Status, "Created time", "Contact ID", Email, "Full name", Title) values
    (1, 2, '1', 'Open', '2026-03-01 10:00:00', '9001', ' Ann@Acme.example', 'Ann Lee', 'IT Manager'),
    (2, 3, '2', 'Open', '2026-03-01 10:00:00', null, 'Kim@Globex.example', null, null),
    (3, 4, '3', 'Open', '2026-03-01 10:00:00', null, ' ', 'Nobody', null),
    (4, 5, '4', 'Open', '2026-03-01 10:00:00', '9004', null, 'No address', null);
