-- The first comment is the opening, whatever its place in the list; the rating has the time of the last change.
insert into stage (recno, line, id, subject, requester_id, status, created_at, submitter_id, via, satisfaction_rating, comments, updated_at) values
    (1, 1, '1', 'Cannot log in', '11', 'solved', '2026-03-01T10:00:00Z', '11', '{"channel":"email"}', '{"id":9,"score":"good","comment":"Thanks"}',
     '[{"id":103,"author_id":5,"public":false,"created_at":"2026-03-01T12:00:00Z","via":{"channel":"web"},"body":"a note"},
       {"id":101,"author_id":11,"public":true,"created_at":"2026-03-01T10:00:00Z","via":{"channel":"email"},"metadata":{"system":{"message_id":"<m1@acme.example>"}}},
       {"id":102,"author_id":5,"public":true,"created_at":"2026-03-01T11:00:00Z","via":{"channel":"web"},"metadata":{"system":{"client":"x"}}},
       {"id":104,"author_id":-1,"public":true,"created_at":"2026-03-02T11:00:00Z","via":{"channel":"rule"}}]', '2026-03-09T10:00:00Z'),
    -- the first comments are missing
    (2, 2, '2', 'Cut', '11', 'open', '2026-03-01T10:00:00Z', '11', '{"channel":"web"}', '{"score":"bad"}',
     '[{"id":205,"author_id":5,"public":true,"created_at":"2026-03-01T11:00:00Z"}]', '2026-03-09T11:00:00Z'),
    (3, 3, '3', 'Not a list', '11', 'open', '2026-03-01T10:00:00Z', '11', '{"channel":"web"}', 'unoffered', '{"count":3}', null);
