-- l1 in to a group and its members; l2 out, one recipient refused; l3 spam; l4 refused before there was a message; bad stamps
insert into stage (recno, line, "Message ID", "Start date", "Sender", "Subject", "Recipient address", "Event target", "Event date", "Event status") values
    (1, 2, '<l1@acme.example>', '2026-03-02T09:00:00Z', 'ann@acme.example', 'Question', 'success@globex.example', 'SMTP_IN', '2026-03-02T09:00:00Z', 'Received'),
    (2, 3, '<l1@acme.example>', '2026-03-02T09:00:00Z', 'ann@acme.example', 'Question', 'success@globex.example', 'LIST_SERVER', '2026-03-02T09:00:01Z', 'Delivered'),
    (3, 4, '<l1@acme.example>', '2026-03-02T09:00:00Z', 'ann@acme.example', 'Question', 'dana@globex.example', 'GMAIL_INBOX', '2026-03-02T09:00:02Z', 'Delivered'),
    (4, 5, '<l2@globex.example>', '2026-03-02T10:00:00Z', 'dana@globex.example', 'Answer', 'ann@acme.example', 'SMTP_OUT', '2026-03-02T10:00:02Z', 'Delivered'),
    (5, 6, '<l2@globex.example>', '2026-03-02T10:00:00Z', 'dana@globex.example', 'Answer', 'bob@acme.example', 'SMTP_OUT', '2026-03-02T10:00:02Z', 'Bounced'),
    (6, 7, '<l3@acme.example>', '2026-03-02T11:00:00Z', 'ann@acme.example', 'Win', 'dana@globex.example', 'GMAIL_SPAM', '2026-03-02T11:00:02Z', 'Delivered'),
    (7, 8, '55760c10.SMTPIN_ADDED_REJECT_SESSION.56cd@mx.example', '2026-03-02T12:00:00Z', 'N/A', 'N/A', 'N/A', 'SMTP_IN', '2026-03-02T12:00:00Z', 'Rejected'),
    (8, 9, 'N/A', 'N/A', 'N/A', 'N/A', 'N/A', 'N/A', 'N/A', 'N/A'),
    (9, 10, '<l4@acme.example>', '2026/03/02 13:00:00', 'ann@acme.example', 'Zone', 'dana@globex.example', 'GMAIL_INBOX', null, null),
    (10, 11, '<l5@acme.example>', 'March 2', 'ann@acme.example', 'Bad', 'dana@globex.example', 'GMAIL_INBOX', null, 'Delivered'),
    (11, 12, '<l6@acme.example>', 'N/A', 'ann@acme.example', 'Bad', 'dana@globex.example', 'GMAIL_INBOX', 'N/A', 'Delivered');
