-- Accounts are listed whether or not anything happened; their first events are looked up only if a journey starts with them.
-- Case t1 belongs to b, the account of its first tied event (of two at one instant the first in file order), and has its zone;
-- t2 to nobody. The zone of c is not in the calendar. e5 lies in the future, e6 on the last day.
INSERT INTO work.settings (as_of, until, today, timezone) VALUES ('2026-03-31 22:00:00', '2026-03-31 22:00:00', '2026-03-31', 'Europe/Berlin');
INSERT INTO work.calendar (timezone, day) VALUES ('Europe/Berlin', '2026-03-01'), ('America/New_York', '2026-03-01');
INSERT INTO work.journeys (journey, case_kind, start_kind) VALUES ('onboarding', 'account', 'first_event'), ('tickets', 'case', 'account');
INSERT INTO main.accounts (account_id, timezone) VALUES ('a', NULL), ('b', 'America/New_York'), ('c', 'Nowhere/Land');
INSERT INTO main.events (seq, event_id, ts, ts_precision, day, account_id, case_id) VALUES
    (4, 'e4', '2026-03-02 10:00:00', 'second', '2026-03-02', 'a', 't1'),
    (3, 'e3', '2026-03-02 10:00:00', 'second', '2026-03-02', 'b', 't1'),
    (2, 'e2', '2026-03-02 09:00:00', 'minute', '2026-03-02', NULL, 't1'),
    (1, 'e1', '2026-03-01 00:00:00', 'day', '2026-03-01', 'a', NULL),
    (5, 'e5', '2026-03-31 22:00:00', 'second', '2026-04-01', 'c', 't3'),
    (6, 'e6', '2026-03-31 00:00:00', 'day', '2026-03-31', NULL, 't2');
