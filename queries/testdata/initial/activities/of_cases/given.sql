-- No event has an account: cases own them. Two activities that equally many cases have stand by name.
insert into main.events by name select * from (values
    (1, 'T1', timestamp '2026-01-01', 'open', 'ticket', 'unknown', 'public', 'human', 'log'),
    (2, 'T1', timestamp '2026-01-03', 'close', 'ticket', 'unknown', 'internal', 'human', 'log'),
    (3, 'T2', timestamp '2026-01-01', 'open', 'ticket', 'unknown', 'public', 'human', 'log'),
    (4, 'T2', timestamp '2026-01-02', 'close', 'ticket', 'unknown', 'internal', 'human', 'log')
) as t(seq, case_id, ts, activity, channel, direction, visibility, automation, source);
