INSERT INTO main.events (event_id, source, case_id, ts, activity, direction, visibility, automation, ts_precision) VALUES
    ('a', 'crm', '1', '2026-03-01 10:00:00', 'opened_ticket', 'inbound', 'public', 'human', 'second'), ('b', 'crm', '1', '2026-03-01 09:00:00', 'replied_to_ticket', 'outbound', 'public', 'human', 'second'),
    ('c', 'crm', '2', '2026-03-01 10:00:00', 'opened_ticket', 'inbound', 'public', 'human', 'second'), ('d', 'crm', '2', '2026-03-01 11:00:00', 'replied_to_ticket', 'outbound', 'public', 'human', 'second'),
    ('e', 'crm', '2', '2026-03-01 08:00:00', 'replied_to_ticket', 'outbound', 'public', 'auto_reply', 'second'), ('f', 'mail', '1', '2026-03-01 08:00:00', 'replied_to_ticket', 'outbound', 'public', 'human', 'second');
