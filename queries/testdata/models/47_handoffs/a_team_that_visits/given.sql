-- Support answers (2) between two mails of CS, who is back after 14 days and not a second more (3): a visit. So was CS's between 2 and
-- 4. Support is back (4), then leaves for good: CS (5) stays on. At b the earlier team is back a second too late. At c, known to the day, 14
-- whole days are within.
INSERT INTO work.account_numbers VALUES (1, 'a'), (2, 'b'), (3, 'c');
INSERT INTO work.communications (account_id, account_no, seq, event_id, ts, day, ts_precision, vendor, customer, direction, team, channel, source) VALUES
    ('a', 1, 1, 'e1', '2026-08-01 09:00:00', '2026-08-01', 'second', true, false, 'outbound', 'CS', 'email', 'mail'),
    ('a', 1, 2, 'e2', '2026-08-02 09:00:00', '2026-08-02', 'second', true, false, 'outbound', 'Support', 'email', 'mail'),
    ('a', 1, 3, 'e3', '2026-08-16 09:00:00', '2026-08-16', 'second', true, false, 'outbound', 'CS', 'email', 'mail'),
    ('a', 1, 4, 'e4', '2026-08-17 09:00:00', '2026-08-17', 'second', true, false, 'outbound', 'Support', 'email', 'mail'),
    ('a', 1, 5, 'e5', '2026-08-18 09:00:00', '2026-08-18', 'second', true, false, 'outbound', 'CS', 'email', 'mail'),
    ('a', 1, 6, 'e6', '2026-08-19 09:00:00', '2026-08-19', 'second', true, false, 'outbound', 'CS', 'email', 'mail'),
    ('b', 2, 7, 'e7', '2026-08-01 09:00:00', '2026-08-01', 'second', true, false, 'outbound', 'CS', 'email', 'mail'),
    ('b', 2, 8, 'e8', '2026-08-02 09:00:00', '2026-08-02', 'second', true, false, 'outbound', 'Support', 'email', 'mail'),
    ('b', 2, 9, 'e9', '2026-08-16 09:00:01', '2026-08-16', 'second', true, false, 'outbound', 'CS', 'email', 'mail'),
    ('c', 3, 10, 'e10', '2026-08-01 09:00:00', '2026-08-01', 'second', true, false, 'outbound', 'CS', 'email', 'mail'),
    ('c', 3, 11, 'e11', '2026-08-02 00:00:00', '2026-08-02', 'day', true, false, 'outbound', 'Support', 'email', 'mail'),
    ('c', 3, 12, 'e12', '2026-08-16 23:00:00', '2026-08-16', 'second', true, false, 'outbound', 'CS', 'email', 'mail');
INSERT INTO main.events (seq, event_id) SELECT seq, event_id FROM work.communications;
