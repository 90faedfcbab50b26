-- a first record some days after the first start is usual: no outage lies before it. The outage later is another matter
INSERT INTO work.watermarks (source, communicates) VALUES ('mail', true), ('old_crm', false);
INSERT INTO work.source_days (source, day, first_ts) VALUES
    ('mail', '2026-03-01', '2026-03-01 12:00:00'), ('mail', '2026-03-02', '2026-03-02 08:00:00'), ('old_crm', '2020-01-01', '2020-01-01 00:00:00');
INSERT INTO work.outages (source, from_ts, to_ts) VALUES ('mail', '2026-04-01 00:00:00', '2026-05-01 12:00:00');
INSERT INTO work.cases (journey, case_id, started_at, started_day) VALUES ('onboarding', 'A', '2026-02-25 00:00:00', '2026-02-25');
INSERT INTO main.time_to_value (journey, journey_version, case_id, milestone, outcome, days) VALUES ('onboarding', '1', 'A', 'value', 'reached', 4);
