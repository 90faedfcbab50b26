-- one goes on, one ended on a day; two journeys of one account
INSERT INTO work.cases (journey, journey_version, case_id, account_id, segment, started_at, started_precision, ended_at, ended_precision) VALUES
    ('k', '1', 'A', 'A', NULL, TIMESTAMP '2026-01-02 10:00:00', 'second', NULL, NULL),
    ('j', '2', 'A', 'A', 'big', TIMESTAMP '2026-01-01', 'day', TIMESTAMP '2026-05-01', 'day');
