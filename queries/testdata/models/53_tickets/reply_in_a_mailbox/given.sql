-- 1: the agent answered by mail, and the mailbox's copy of it is kept. 2: a mail of the same case that no record of the helpdesk tells
-- of is no reply to its ticket.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO main.events (event_id, seq, source, case_id, account_id, ts, ts_precision, day, activity, direction, visibility, automation, actor_type) VALUES
    ('e1', 1, 'support', '1', 'a', '2026-09-01 08:00:00', 'second', '2026-09-01', 'opened_ticket', 'inbound', 'public', 'human', 'customer'),
    ('e2', 2, 'mail', '1', 'a', '2026-09-01 10:00:00', 'second', '2026-09-01', 'sent_email', 'outbound', 'public', 'human', 'agent'),
    ('e3', 3, 'support', '1', 'a', '2026-09-01 13:00:00', 'second', '2026-09-01', 'replied_to_ticket', 'outbound', 'public', 'human', 'agent'),
    ('e4', 4, 'support', '2', 'a', '2026-09-01 08:00:00', 'second', '2026-09-01', 'opened_ticket', 'inbound', 'public', 'human', 'customer'),
    ('e5', 5, 'mail', '2', 'a', '2026-09-01 10:00:00', 'second', '2026-09-01', 'sent_email', 'outbound', 'public', 'human', 'agent');
INSERT INTO main.event_sources (event_id, place, source) VALUES ('e2', 1, 'mail'), ('e2', 2, 'support');
