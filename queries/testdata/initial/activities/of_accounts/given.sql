-- A call before the start of A counts, but does not place calls; B has no start, so its first event is it. An event of nobody counts not.
insert into main.accounts by name select * from (values ('A', timestamp '2026-01-10'), ('B', null)) as t(account_id, started_at);
insert into main.events by name select * from (values
    (1, 'A', timestamp '2026-01-02', 'logged_call', 'call', 'outbound', 'public', 'human', null, 'crm'),
    (2, 'A', timestamp '2026-01-14', 'logged_call', 'call', 'outbound', 'public', 'human', null, 'crm'),
    (3, 'B', timestamp '2026-02-01', 'changed_plan', 'system', 'internal', 'internal', 'human', 'Pro', 'billing'),
    (4, 'B', timestamp '2026-02-03', 'logged_call', 'call', 'unknown', 'public', 'human', null, 'pbx'),
    (5, null, timestamp '2026-02-03', 'logged_call', 'call', 'inbound', 'public', 'human', null, 'crm')
) as t(seq, account_id, ts, activity, channel, direction, visibility, automation, value_to, source);
