INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
INSERT INTO work.account_numbers VALUES (1, 'a'), (2, 'b');

INSERT INTO main.events (seq, event_id, ts, ts_precision, day, account_id, activity, channel, direction, visibility, automation, team, source) VALUES
    -- counts: each kind of direction
    (1, 'e1', '2026-09-01 08:00:00', 'second', '2026-09-01', 'a', 'sent_email', 'email', 'outbound', 'public', 'human', 'CS', 'mail'),
    (2, 'e2', '2026-09-02 08:00:00', 'second', '2026-09-02', 'a', 'received_email', 'email', 'inbound', 'public', 'human', NULL, 'mail'),
    (3, 'e3', '2026-09-03 08:00:00', 'second', '2026-09-03', 'a', 'status', 'ticket', 'unknown', 'public', 'human', NULL, 'log'),
    (4, 'e4', '2026-09-04 08:00:00', 'second', '2026-09-04', 'a', 'replied_to_ticket', 'ticket', 'outbound', 'public', 'helpdesk_relay', 'Support', 'support'),
    -- meetings that were held and calls that were connected count on both sides
    (5, 'e5', '2026-09-05 08:00:00', 'second', '2026-09-05', 'a', 'held_meeting', 'meeting', 'outbound', 'public', 'human', 'CS', 'crm'),
    (6, 'e6', '2026-09-06 00:00:00', 'day', '2026-09-06', 'a', 'logged_call', 'call', 'inbound', 'public', 'human', 'CS', 'crm'),
    -- does not count
    (11, 'n1', '2026-09-11 08:00:00', 'second', '2026-09-11', 'a', 'sent_email', 'email', 'inbound', 'public', 'auto_reply', NULL, 'mail'),
    (12, 'n2', '2026-09-12 08:00:00', 'second', '2026-09-12', 'a', 'sent_email', 'email', 'outbound', 'public', 'bulk', NULL, 'mail'),
    (13, 'n3', '2026-09-13 08:00:00', 'second', '2026-09-13', 'a', 'noted_ticket', 'ticket', 'internal', 'internal', 'human', NULL, 'support'),
    (14, 'n4', '2026-09-14 08:00:00', 'second', '2026-09-14', 'a', 'rated_ticket', 'web', 'inbound', 'public', 'human', NULL, 'support'),
    (15, 'n5', '2026-09-15 08:00:00', 'second', '2026-09-15', 'a', 'scheduled_meeting', 'meeting', 'outbound', 'public', 'human', NULL, 'crm'),
    (16, 'n6', '2026-09-16 08:00:00', 'second', '2026-09-16', 'a', 'cancelled_meeting', 'meeting', 'outbound', 'public', 'human', NULL, 'crm'),
    (17, 'n7', '2026-09-17 08:00:00', 'second', '2026-09-17', NULL, 'sent_email', 'email', 'outbound', 'public', 'human', NULL, 'mail'),
    (18, 'n8', '2026-09-18 08:00:00', 'second', '2026-09-18', 'a', 'sent_email', 'email', 'internal', 'public', 'human', NULL, 'mail');
