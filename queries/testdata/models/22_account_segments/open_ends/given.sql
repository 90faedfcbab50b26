-- one that grew, one that always was, one that is in no segment
INSERT INTO work.account_segments VALUES
    ('j', 'B', TIMESTAMP '2026-03-01', TIMESTAMP '9999-12-31', 'big'),
    ('j', 'B', TIMESTAMP '0001-01-01', TIMESTAMP '2026-03-01', 'small'),
    ('j', 'A', TIMESTAMP '0001-01-01', TIMESTAMP '9999-12-31', 'small'),
    ('j', 'C', TIMESTAMP '0001-01-01', TIMESTAMP '9999-12-31', NULL);
