-- Nine to five in Berlin and in New York; the clocks go forward in Berlin in the night to Sunday 29 March 2026, and go back in New York
-- on 1 November. 1: Friday 16:00 to Monday 10:00 in Berlin (15:00 to 8:00 in UTC), 65 hours of which 2 are of business. 2: the same
-- instants for a customer in New York: 11:00 on Friday to 4:00 on Monday, 6 hours. 3: solved twice. A rating of 4 is on no scale that
-- is known, one of 0.75 makes its source a graded one.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-04-30', '2026-04-30', '2026-04-29', 'Europe/Berlin');
INSERT INTO main.accounts (account_id, timezone) VALUES ('a', NULL), ('b', 'America/New_York'), ('c', 'Mars/Olympus');
INSERT INTO work.business_hours (timezone, day, from_ts, worked, worked_before)
SELECT zone, day, timezone('UTC', timezone(zone, day + interval 9 hour)), CASE WHEN isodow(day) < 6 THEN 8 * 3600000000 ELSE 0 END,
    8 * 3600000000 * coalesce(sum(CASE WHEN isodow(day) < 6 THEN 1 ELSE 0 END) OVER (PARTITION BY zone ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)
FROM generate_series(timestamp '2026-03-20', timestamp '2026-04-30', interval 1 day) AS days (day)
CROSS JOIN (VALUES ('Europe/Berlin'), ('America/New_York')) AS zones (zone);
INSERT INTO main.events (seq, source, case_id, account_id, ts, ts_precision, day, activity, direction, visibility, automation, actor_type, score) VALUES
    (1, 'z', '1', 'a', '2026-03-27 15:00:00', 'second', '2026-03-27', 'opened_ticket', 'inbound', 'public', 'human', 'customer', NULL),
    (2, 'z', '1', 'a', '2026-03-30 08:00:00', 'second', '2026-03-30', 'replied_to_ticket', 'outbound', 'public', 'human', 'agent', NULL),
    (3, 'z', '2', 'b', '2026-03-27 15:00:00', 'second', '2026-03-27', 'opened_ticket', 'inbound', 'public', 'human', 'customer', NULL),
    (4, 'z', '2', 'b', '2026-03-30 08:00:00', 'second', '2026-03-30', 'replied_to_ticket', 'outbound', 'public', 'human', 'agent', NULL),
    (5, 'z', '3', 'c', '2026-03-28 10:00:00', 'second', '2026-03-28', 'opened_ticket', 'inbound', 'public', 'human', 'customer', NULL),
    (6, 'z', '3', 'c', '2026-03-29 10:00:00', 'second', '2026-03-29', 'solved_ticket', 'internal', 'internal', 'human', 'agent', NULL),
    (7, 'z', '3', 'c', '2026-04-01 00:00:00', 'day', '2026-04-01', 'solved_ticket', 'internal', 'internal', 'human', 'agent', NULL),
    (8, 'z', '1', 'a', '2026-03-31 08:00:00', 'second', '2026-03-31', 'rated_ticket', 'inbound', 'public', 'human', 'customer', 1),
    (9, 's', '4', 'a', '2026-03-27 15:00:00', 'second', '2026-03-27', 'opened_ticket', 'inbound', 'public', 'human', 'customer', NULL),
    (10, 's', '4', 'a', '2026-03-28 15:00:00', 'second', '2026-03-28', 'rated_ticket', 'inbound', 'public', 'human', 'customer', 1),
    (11, 's', '4', 'a', '2026-03-29 15:00:00', 'second', '2026-03-29', 'rated_ticket', 'inbound', 'public', 'human', 'customer', 4),
    (12, 's', '5', 'a', '2026-03-27 15:00:00', 'second', '2026-03-27', 'opened_ticket', 'inbound', 'public', 'human', 'customer', NULL),
    (13, 's', '5', 'a', '2026-03-28 15:00:00', 'second', '2026-03-28', 'rated_ticket', 'inbound', 'public', 'human', 'customer', 0.75);
