-- What happens at the instant of a move counts in the next stage; before the first one, after the last one and for an account that is
-- in no stage it counts nowhere. Account 2 is in two stages at once by two cases: it counts in both, and in a second journey. 29 February
-- belongs to February.
INSERT INTO work.settings BY NAME SELECT date '2028-03-31' AS today;
INSERT INTO work.journey_versions BY NAME
SELECT unnest(['onboarding', 'projects']) AS journey, 1 AS version_no, 'v1' AS journey_version;
INSERT INTO work.periods BY NAME
SELECT 'month' AS grain, unnest([date '2028-01-01', '2028-02-01', '2028-03-01']) AS period, unnest([date '2028-02-01', '2028-03-01', '2028-04-01']) AS to_day;
INSERT INTO work.presences BY NAME
SELECT journey, stage, account_no, cast(from_ts AS timestamp) AS from_ts, cast(to_ts AS timestamp) AS to_ts
FROM (VALUES
    ('onboarding', 'setup', 1, '2028-02-10 12:00:00', '2028-02-20 12:00:00'),
    ('onboarding', 'adoption', 1, '2028-02-20 12:00:00', '2028-03-01 12:00:00'),
    ('onboarding', 'setup', 2, '2028-02-01', '9999-12-31'),
    ('onboarding', 'adoption', 2, '2028-02-01', '9999-12-31'),
    ('projects', 'plan', 2, '2028-02-01', '9999-12-31')
) AS presences (journey, stage, account_no, from_ts, to_ts);
INSERT INTO work.concerns BY NAME
SELECT row_number() OVER () AS seq, account_no, cast(ts AS timestamp) AS ts, cast(cast(ts AS timestamp) AS date) AS day, true AS ticket, true AS begun, false AS reopened,
    'login' AS topic, 'tag' AS topic_source
FROM (VALUES
    (1, '2028-02-10 11:59:59'), (1, '2028-02-20 12:00:00'), (1, '2028-03-01 12:00:00'), (3, '2028-02-15 09:00:00'), (2, '2028-02-29 23:30:00')
) AS concerns (account_no, ts);
