INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.business_hours (timezone, day, from_ts, worked, worked_before)
SELECT 'UTC', day, day + interval 9 hour, CASE WHEN isodow(day) < 6 THEN 8 * 3600000000 ELSE 0 END,
    8 * 3600000000 * coalesce(sum(CASE WHEN isodow(day) < 6 THEN 1 ELSE 0 END) OVER (ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)
FROM generate_series(timestamp '2026-08-01', timestamp '2026-10-31', interval 1 day) AS days (day);
INSERT INTO main.events (seq, source, case_id, account_id, ts, ts_precision, day, activity, direction, visibility, automation, actor_type, score) VALUES
    (1, 'support', '1', 'a', '2026-09-01 08:00:00', 'second', '2026-09-01', 'opened_ticket', 'inbound', 'public', 'human', 'customer', NULL),
    (2, 'support', '1', 'a', '2026-09-01 09:00:00', 'second', '2026-09-01', 'noted_ticket', 'internal', 'internal', 'human', 'agent', NULL),
    (3, 'support', '1', 'a', '2026-09-01 09:30:00', 'second', '2026-09-01', 'replied_to_ticket', 'outbound', 'public', 'auto_reply', 'agent', NULL),
    (4, 'support', '1', 'a', '2026-09-01 10:00:00', 'second', '2026-09-01', 'replied_to_ticket', 'outbound', 'public', 'human', 'agent', NULL),
    (5, 'support', '1', 'a', '2026-09-02 08:00:00', 'second', '2026-09-02', 'replied_to_ticket', 'outbound', 'public', 'human', 'agent', NULL),
    (6, 'support', '1', 'a', '2026-09-03 08:00:00', 'second', '2026-09-03', 'solved_ticket', 'internal', 'internal', 'human', 'agent', NULL),
    (7, 'support', '1', 'a', '2026-09-04 08:00:00', 'second', '2026-09-04', 'reopened_ticket', 'internal', 'internal', 'human', 'agent', NULL),
    (8, 'support', '1', 'a', '2026-09-05 08:00:00', 'second', '2026-09-05', 'solved_ticket', 'internal', 'internal', 'human', 'agent', NULL),
    (9, 'support', '1', 'a', '2026-09-06 08:00:00', 'second', '2026-09-06', 'rated_ticket', 'inbound', 'public', 'human', 'customer', 0),
    (10, 'support', '1', 'a', '2026-09-06 08:00:00', 'second', '2026-09-06', 'rated_ticket', 'inbound', 'public', 'human', 'customer', 1),
    (11, 'support', '2', 'a', '2026-09-01 08:00:00', 'second', '2026-09-01', 'opened_ticket', 'outbound', 'public', 'human', 'agent', NULL),
    (12, 'support', '2', 'a', '2026-09-01 09:00:00', 'second', '2026-09-01', 'replied_to_ticket', 'outbound', 'public', 'human', 'agent', NULL),
    (13, 'support', '2', 'a', '2026-09-01 20:00:00', 'second', '2026-09-01', 'solved_ticket', 'internal', 'internal', 'human', 'agent', NULL),
    (14, 'support', '3', 'a', '2026-09-01 08:00:00', 'second', '2026-09-01', 'opened_ticket', 'inbound', 'public', 'human', 'customer', NULL),
    (15, 'support', '3', 'a', '2026-09-01 08:00:00', 'second', '2026-09-01', 'replied_to_ticket', 'outbound', 'public', 'human', 'agent', NULL),
    (16, 'support', '3', 'a', '2026-09-02 08:00:00', 'second', '2026-09-02', 'reopened_ticket', 'internal', 'internal', 'human', 'agent', NULL),
    (17, 'support', '4', 'a', '2026-09-01 08:00:00', 'second', '2026-09-01', 'opened_ticket', 'inbound', 'public', 'human', 'customer', NULL),
    (18, 'support', '4', 'a', '2026-10-01 00:00:00', 'second', '2026-10-01', 'replied_to_ticket', 'outbound', 'public', 'human', 'agent', NULL),
    (19, 'support', '5', 'a', '2026-09-01 00:00:00', 'day', '2026-09-01', 'opened_ticket', 'inbound', 'public', 'human', 'customer', NULL),
    (20, 'support', '5', 'a', '2026-09-03 15:00:00', 'second', '2026-09-03', 'sent_email', 'outbound', 'public', 'human', 'agent', NULL),
    (21, 'support', '6', NULL, '2026-09-01 08:00:00', 'second', '2026-09-01', 'opened_ticket', 'inbound', 'public', 'human', 'customer', NULL),
    (22, 'support', '7', 'a', '2026-09-01 08:00:00', 'second', '2026-09-01', 'replied_to_ticket', 'outbound', 'public', 'human', 'agent', NULL),
    (23, 'other', '1', 'a', '2026-09-20 08:00:00', 'second', '2026-09-20', 'opened_ticket', 'inbound', 'public', 'human', 'customer', NULL);
-- 1: the note and the automatic answer are no reply. 2: opened by an agent. 3: an answer in the same second; not solved, so not reopened.
-- 4: the answer is of tomorrow. 5: known to the day. 6: of nobody. 7: without an opening. The other 1 is of another source
-- nine to five on weekdays; 1 September is a Tuesday, the 5th a Saturday
