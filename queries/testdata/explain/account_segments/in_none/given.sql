-- a stretch in no segment is told too
INSERT INTO main.account_segments (journey, account_id, from_ts, to_ts, segment) VALUES
    ('j', 'A', '2026-03-01', NULL, 'big'),
    ('j', 'A', NULL, '2026-03-01', 'small'),
    ('k', 'A', NULL, NULL, NULL);
