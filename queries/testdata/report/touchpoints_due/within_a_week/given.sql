-- as_of is the night of the change of clocks: seven days are 168 hours. welcome is past due, review is due in the instant of as_of, call a
-- microsecond before the week is over; demo a week later, train is over, chat has no due time. Two cases of no account, and two of b
insert into work.settings by name select timestamp '2026-03-28 23:00:00' as as_of;
insert into main.accounts by name select * from (values ('a', 'Acme', 'Kim'), ('b', null, null)) as rows (account_id, name, owner);
insert into main.definitions by name select 'j' as journey, * from (values
    ('1', 'touchpoint', 's1', 'welcome', 'Welcome', '{"owner": "CS"}'), ('2', 'touchpoint', 's1', 'welcome', 'Hello', null), ('1', 'touchpoint', 's2', 'review', 'of another stage', null)
) as rows (journey_version, kind, stage, id, name, detail);
insert into main.touchpoint_status by name select 'j' as journey, '1' as journey_version, 's1' as stage, 1 as visit, * from (values
    ('a', 'a', 'welcome', 1, timestamp '2026-03-28 22:59:59', 'not_yet_due'), ('a', 'a', 'review', 1, timestamp '2026-03-28 23:00:00', 'not_yet_due'),
    ('a', 'a', 'call', 2, timestamp '2026-04-04 22:59:59.999999', 'not_yet_due'), ('a', 'a', 'demo', 1, timestamp '2026-04-04 23:00:00', 'not_yet_due'),
    ('a', 'a', 'train', 1, timestamp '2026-03-28 22:00:00', 'missed'), ('a', 'a', 'chat', 1, null, 'not_yet_due'),
    ('u2', null, 'welcome', 1, timestamp '2026-04-01', 'not_yet_due'), ('u1', null, 'welcome', 1, timestamp '2026-04-01', 'not_yet_due'),
    ('b2', 'b', 'welcome', 1, timestamp '2026-04-01', 'not_yet_due'), ('b1', 'b', 'welcome', 1, timestamp '2026-04-01', 'not_yet_due'), ('z', 'z', 'review', 1, timestamp '2026-04-01', 'not_yet_due')
) as rows (case_id, account_id, touchpoint, occurrence, due_at, status);
