-- a ticket of nobody we know
INSERT INTO main.events (event_id, ts, ts_precision, account_id, activity, channel, direction, visibility, automation, subject, source, file, line, seq, day, case_id) VALUES
    ('u1', '2026-01-02 10:00:00', 'second', NULL, 'opened_ticket', 'ticket', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 2, 1, '2026-01-02', 'T9'),
    ('u2', '2026-01-02 10:00:00', 'second', NULL, 'opened_ticket', 'ticket', 'inbound', 'public', 'human', NULL, 'log', 'log.csv', 3, 2, '2026-01-02', 'T8');
INSERT INTO main.stage_visits (journey, case_id, account_id, stage, visit, entered_at, move, entered_event_id) VALUES
    ('k', 'T9', NULL, 'open', 1, '2026-01-02 10:00:00', 'enter', 'u1');
