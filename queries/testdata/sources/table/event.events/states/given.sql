-- rows that show how something is now: events of the system, told by nobody; the key must be there, the state need not
insert into stage (recno, line, idx, state_key, ts, ts_at, ts_shape, ts_known, account, activity, field, value_to) values
    (1, 2, 0, 'T1', '2026-03-01 10:00', '2026-03-01 09:00:00', 'minute', 'configured', 'C1', 'changed_status', 'Status', 'open'),
    (1, 2, 1, 'T1', '2026-03-01 10:00', '2026-03-01 09:00:00', 'minute', 'configured', 'C1', 'changed_owner', 'Owner', null),
    (2, 3, 0, '', '2026-03-01 10:00', '2026-03-01 09:00:00', 'minute', 'configured', 'C1', 'changed_status', 'Status', 'open'),
    (3, 4, 0, 'T3', null, null, null, null, 'C1', 'changed_status', 'Status', 'open');
