INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-03-31 22:00:00', '2026-03-31 22:00:00', '2026-03-31', 'Europe/Berlin');
INSERT INTO work.journeys (journey, case_kind, start_kind) VALUES ('onboarding', 'account', 'account');
INSERT INTO main.accounts (account_id) VALUES ('a');
INSERT INTO main.events (seq, event_id, ts, ts_precision, day, account_id, case_id) VALUES (1, 'e1', '2026-03-02 10:00:00', 'second', '2026-03-02', 'a', 't1');
