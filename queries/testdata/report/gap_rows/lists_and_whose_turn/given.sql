-- a has spoken last, and b is spoken to; c said nothing, d is of no account that we know. a moved from mid to smb between its two silences.
-- Of b's words the last three do not count: two come too late, one of them by its day, one is no communication
insert into main.accounts by name select * from (values ('a', 'Acme', 'Kim'), ('b', 'Beta', 'Kim'), ('c', null, null)) as rows (account_id, name, owner);
insert into main.account_segments values
    ('j', 'a', null, '2024-03-01', 'mid'), ('j', 'a', '2024-03-01', null, 'smb'), ('other', 'a', null, null, 'wrong'), ('j', 'b', null, null, 'smb'), ('j', 'c', null, null, null);
insert into main.communication_gaps by name select * from (values
    ('g1', 'a', 'vendor', timestamp '2024-02-29', timestamp '2024-03-20', 'closed', 20, 's1', 'us', 'j'),
    ('g2', 'a', 'vendor', timestamp '2024-03-01', null, 'open', 31, null, 'customer', 'j'), ('g3', 'b', 'vendor', timestamp '2024-03-01', null, 'open', 31, 's1', 'us', 'j'),
    ('g4', 'b', 'mutual', timestamp '2024-03-01', null, 'open', 40, 's1', 'us', 'j'), ('g5', 'c', 'vendor', timestamp '2024-03-01', null, 'open', 12.5, 's1', 'us', 'j'),
    ('g6', 'd', 'customer', timestamp '2024-02-01', timestamp '2024-03-21', 'closed', 49, null, null, null),
    ('g7', 'c', 'vendor', timestamp '2024-02-01', timestamp '2024-03-20', 'closed', 48, null, 'customer', 'j'),
    ('g8', 'a', 'mutual', timestamp '2024-01-01', null, 'unknown', 90, null, 'us', 'j')
) as rows (gap_id, account_id, side, started_at, ended_at, status, days, stage_from, owed_by, journey),
    (select '10d' as threshold, false as handoff, 2 as internal_events, 1 as dark_days, 'Sales' as team_before);
insert into main.events by name select *, 'email' as channel, 'email' as activity, 'public' as visibility from (values
    ('a', timestamp '2024-03-15', 1, 'outbound', 'human'), ('a', timestamp '2024-03-15', 2, 'inbound', 'human'),
    ('b', timestamp '2024-04-01', 6, 'inbound', 'human'),
    ('b', timestamp '2024-03-15', 3, 'outbound', 'helpdesk_relay'), ('b', timestamp '2024-04-01 04:00:00', 4, 'inbound', 'human'), ('b', timestamp '2024-03-16', 5, 'inbound', 'automated')
) as rows (account_id, ts, seq, direction, automation);
update main.events set ts_precision = 'day', day = cast(ts as date) where seq = 6;
