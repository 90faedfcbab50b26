insert into stage (recno, line, "Ticket ID", Subject, Status, Priority, Source, Agent, "Group", "Created time", "Last update time", "Initial response time", "Resolved time", "Closed time", "Survey results", Tags, "Contact ID", Email) values
    (1, 2, '1', 'Cannot log in', 'Closed', 'High', 'Email', 'Bo Field', 'First Line', '2026-03-01 10:00:00', '2026-03-05 09:00:00', '2026-03-01 11:00:00', '2026-03-04 10:00:00', '2026-03-05 09:00:00', 'Neutral', 'login,vip', '9001', 'ann@acme.example'),
    -- we wrote to the customer; nothing else is known
    (2, 3, '2', null, 'Open', null, 'Outbound Email', null, null, '2026-03-02 10:00:00', null, null, null, null, null, null, null, ' Kim@Globex.example'),
    -- nobody knows who, and a scale of the helpdesk's own
    (3, 4, '3', 'Hello', 'Waiting', 'Low', 'Chat', null, null, '2026-03-03', '2026-03-03 10:00', null, null, null, '9 of 10', null, null, null);
