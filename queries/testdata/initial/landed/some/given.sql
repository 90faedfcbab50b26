-- What lies in the future is not the newest.
insert into work.settings by name select * from (values (timestamp '2026-10-01')) as t(until);
insert into work.landed_events by name select * from (values
    (1, 1, 'ann@acme.example', null, timestamp '2026-09-01'), (1, 1, 'ann@acme.example', null, timestamp '2026-09-02'),
    (1, 2, null, 'A', timestamp '2026-09-30'), (1, 3, null, 'A', timestamp '2026-12-24')) as t(file_id, recno, from_email, account_ref, ts);
insert into work.landed_accounts by name select * from (values ('A'), ('A'), ('B')) as t(account_ref);
