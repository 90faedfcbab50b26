-- Two accounts, one of which has an event before it started; a case, and an event of nobody.
insert into main.accounts by name select * from (values ('A', timestamp '2026-01-10', null), ('B', timestamp '2026-01-01', timestamp '2026-05-01'), ('C', null, null)) as t(account_id, started_at, churned_at);
insert into main.events by name select * from (values
    ('e1', 1, 'A', 'T1', timestamp '2026-01-02'), ('e2', 2, 'A', 'T1', timestamp '2026-02-02'),
    ('e3', 3, 'B', null, timestamp '2026-01-01'), ('e4', 4, null, 'T2', timestamp '2026-01-01')) as t(event_id, seq, account_id, case_id, ts);
