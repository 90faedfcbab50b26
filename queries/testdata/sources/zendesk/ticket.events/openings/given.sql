-- Full export and pages of changes look alike; via is an object.
insert into stage (recno, line, id, subject, requester_id, status, created_at, submitter_id, via, is_public, priority, type, tags, satisfaction_rating, comments, updated_at) values
    (1, 1, '1', 'Cannot log in', '11', 'closed', '2026-03-01T10:00:00Z', '11', '{"channel":"email","source":{"from":{"address":"ann@acme.example"},"rel":null}}', 'true', 'high', 'incident', '["login","vip"]', '{"score":"offered"}', null, '2026-04-01T10:05:00Z'),
    -- an agent opened it, for a customer and hidden from him
    (2, 2, '2', 'Check the set-up', '11', 'open', '2026-03-02T10:00:00+00:00', '5', '{"channel":"web"}', 'false', null, null, '[]', null, null, '2026-03-02T10:00:00Z'),
    (3, 3, '3', 'Chat with Ann', '11', 'open', '2026-03-03T10:00:00Z', null, '{"channel":"native_messaging"}', null, null, null, null, null, '[]', null),
    (4, 4, '4', 'From a trigger', '11', 'open', '2026-03-04T10:00:00Z', '-1', '{"channel":"rule"}', 'true', null, null, null, null, null, null),
    -- text where objects and lists are expected, and an object cut off
    (6, 6, '6', 'Odd', '11', 'open', '2026-03-06T10:00:00Z', '11', '{"channel":', 'true', 'low', null, 'vip login', 'good', 'none', null),
    -- its text is gone, only that it is gone is left to tell
    (5, 5, '5', 'SCRUBBED', '11', 'deleted', '2026-03-05T10:00:00Z', '11', null, 'true', null, null, null, '{"score":"good"}', '[{"id":50,"created_at":"2026-03-05T10:00:00Z"}]', '2026-03-06T10:00:00Z');
-- what a ticket is about: a known problem, or an old ticket that was closed
insert into stage (recno, line, id, subject, requester_id, status, created_at, via, type, problem_id, updated_at) values
    (7, 7, '7', 'Re: Cannot log in', '11', 'new', '2026-03-07T10:00:00Z', '{"channel":"mail","source":{"from":{"ticket_id":1,"subject":"Cannot log in"},"rel":"follow_up"}}', 'incident', '6', null),
    -- deleted, without a time
    (8, 8, '8', 'SCRUBBED', '11', 'deleted', '2026-03-07T10:00:00Z', null, null, null, null);
