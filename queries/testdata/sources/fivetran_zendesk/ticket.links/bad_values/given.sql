insert into stage (recno, line, id, subject, requester_id, status, created_at, updated_at) values
    (1, 2, null, 'No id', '11', 'open', '2026-03-01 10:00:00', '2026-03-02 10:00:00'),
    (2, 3, '102', 'Year 20', '11', 'open', '2026-03-01 10:00:00', '0020-03-02 10:00:00');
