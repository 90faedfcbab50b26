INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-10-01', '2026-10-01', '2026-09-30', 'UTC');
-- the records begin on 1 March at noon: the time before it is an outage. The visit of 28 February is not seen from its beginning. That of
-- 1 March may be known to the day only and counts as seen, and so does that of the evening
INSERT INTO work.journeys (journey, case_kind) VALUES ('onboarding', 'account');
INSERT INTO work.stages (journey, stage, position) VALUES ('onboarding', 'setup', 1);
INSERT INTO work.watermarks (source, communicates) VALUES ('mail', true), ('old_crm', false);
INSERT INTO work.source_days (source, day, first_ts) VALUES
    ('mail', '2026-03-01', '2026-03-01 12:00:00'), ('mail', '2026-03-02', '2026-03-02 08:00:00'), ('old_crm', '2020-01-01', '2020-01-01');
INSERT INTO work.outages (source, from_ts, to_ts) VALUES ('mail', '2026-01-01', '2026-03-01 12:00:00');
INSERT INTO work.cases (journey, case_id, subject, timezone) VALUES ('onboarding', 'A', 1, 'UTC'), ('onboarding', 'B', 2, 'UTC'), ('onboarding', 'C', 3, 'UTC');
INSERT INTO work.stage_times (journey, case_id, stage, visit, account_no, entered_at, entered_day, days, move, ending) VALUES
    ('onboarding', 'A', 'setup', 1, 1, '2026-02-28 23:00:00', '2026-02-28', 214, 'enter', 'open'),
    ('onboarding', 'B', 'setup', 1, 2, '2026-03-01 00:00:00', '2026-03-01', 213, 'enter', 'open'),
    ('onboarding', 'C', 'setup', 1, 3, '2026-03-01 20:00:00', '2026-03-01', 213, 'enter', 'open');
