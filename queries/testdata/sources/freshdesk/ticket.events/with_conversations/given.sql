-- A note first, then the answer that is the first response, which has a key of its own; the last was said by the customer.
insert into stage (recno, line, id, subject, status, priority, source, requester_id, created_at, type, tags, updated_at, stats, deleted, spam, conversations) values
    (1, 1, '1', 'Slow', '2', '2', '9', '9001', '2026-03-01T10:00:00Z', null, '[]', '2026-03-02T09:00:00Z', '{"first_responded_at":"2026-03-01T11:00:00Z"}', null, null,
     '[{"id":13,"user_id":8001,"incoming":false,"private":false,"created_at":"2026-03-01T12:00:00Z","updated_at":"2026-03-01T12:00:00Z"},
       {"id":11,"user_id":8002,"incoming":false,"private":true,"created_at":"2026-03-01T10:30:00Z"},
       {"id":12,"user_id":8001,"incoming":false,"private":false,"created_at":"2026-03-01T11:00:00Z"},
       {"id":14,"user_id":9001,"incoming":true,"private":false,"created_at":"2026-03-02T09:00:00Z"}]');
