insert into stage (recno, line, id, subject, requester_id, status, created_at, is_public, comments) values
    (1, 1, '1', 'Help', '7', 'open', '2026-03-01T10:00:00Z', 'true',
     '[{"id":13,"author_id":7,"public":true,"created_at":"2026-03-01T10:00:00Z"},{"id":23,"author_id":8,"public":true,"created_at":"2026-03-01T11:00:00Z"},
       {"id":33,"author_id":8,"public":false,"created_at":"2026-03-01T12:00:00Z"}]'),
    (2, 2, '2', 'Ours', '7', 'open', '2026-03-01T10:00:00Z', 'false', '[{"id":43,"author_id":8,"public":false,"created_at":"2026-03-01T10:00:00Z"}]'),
    (3, 3, '3', 'No comments', '7', 'open', '2026-03-01T10:00:00Z', null, null);
