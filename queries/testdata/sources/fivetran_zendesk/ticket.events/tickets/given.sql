insert into stage (recno, line, id, subject, requester_id, submitter_id, status, is_public, priority, type, via_channel, tags, created_at) values
    (1, 2, '101', 'Import fails', '11', '11', 'open', 'TRUE', 'high', 'problem', 'email', '["import"]', '2026-03-01 10:00:00'),
    (2, 3, '102', 'Called us', '12', '5', 'closed', 'true', null, null, 'phone', '[]', '2026-03-02T10:00:00.250Z'),
    (3, 4, '103', 'Only among us', '5', '5', 'open', 'FALSE', null, null, 'web', null, '2026-03-03 10:00:00'),
    (4, 5, '104', 'By a rule', '11', '-1', 'open', 'true', null, null, '{"channel":"rule"}', null, '2026-03-04 10:00:00+00'),
    (5, 6, '105', 'From the chat', '11', null, 'open', 'true', null, null, 'chat', null, '2026-03-05 10:00:00');
