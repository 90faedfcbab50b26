insert into stage (recno, line, "Ticket ID", Status, "Created time", "Last update time") values
    (1, 2, null, 'Open', '2026-03-01 10:00:00', null),
    (2, 3, '2', 'Open', '2026-03-01 10:00:00', '0102-03-01 10:00:00');
