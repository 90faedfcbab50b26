insert into stage (recno, line, "Ticket ID", Subject, Status, Priority, Source, Agent, "Group", "Created time", "Last update time", "Initial response time", "Resolved time", "Closed time", "Survey results", Tags, "Contact ID", Email) values
    (1, 2, null, 'No id', 'Open', null, 'Email', null, null, '2026-03-01 10:00:00', null, null, null, null, null, null, null, null),
    (2, 3, '2', 'No stamp', 'Open', null, 'Email', null, null, null, null, null, null, null, null, null, null, null),
    (3, 4, '3', 'Month first', 'Open', null, 'Email', null, null, '03/01/2026 10:00', null, null, null, null, null, null, null, null),
    (4, 5, '4', 'Year 102', 'Closed', null, 'Email', null, null, '2026-03-01 10:00:00', null, null, '0102-03-01 10:00:00', null, null, null, null, null),
    (5, 6, '5', 'Late', 'Closed', null, 'Email', null, null, '2026-03-01 10:00:00', 'soon', null, null, null, null, null, null, null),
    (6, 7, '6', 'Late', 'Closed', null, 'Email', null, null, '2026-03-01 10:00:00', null, 'soon', null, 'never', null, null, null, null),
    (7, 8, '7', 'Late', 'Closed', null, 'Email', null, null, '2026-03-01 10:00:00', null, null, null, 'never', null, null, null, null);
