-- g1 is new, g2 too and over, g3 new but unknown; g4 and g5 ended, g6 was unknown; g7 passed the mark of 30 days, g8 stood on 14 already
insert into work.night_before by name select 'gen-1' as generation, timestamp '2026-03-28' as as_of;
insert into main.accounts by name select 'a' as account_id, 'Acme' as name, 'Kim' as owner;
insert into main.communication_gaps by name select * from (values
    ('g1', 'a', 'vendor', 'open', timestamp '2026-03-18', null, 10.96, 'us', false), ('g2', 'b', 'vendor', 'closed', timestamp '2026-03-08', timestamp '2026-03-28', 20, null, false),
    ('g3', 'b', 'customer', 'unknown', timestamp '2026-03-01', null, 28, 'us', false), ('g4', 'a', 'mutual', 'closed', timestamp '2026-03-08', timestamp '2026-03-28', 20, 'us', true),
    ('g5', 'b', 'mutual', 'closed', timestamp '2026-03-08', timestamp '2026-03-28', 20, 'customer', false), ('g6', 'c', 'mutual', 'closed', timestamp '2026-03-08', timestamp '2026-03-28', 20, null, false),
    ('g7', 'b', 'vendor', 'open', timestamp '2026-02-27', null, 30, 'us', false), ('g8', 'c', 'vendor', 'open', timestamp '2026-03-14', null, 15, 'us', false)
) as rows (gap_id, account_id, side, status, started_at, ended_at, days, owed_by, handoff),
    (select '10d' as threshold, 's1' as stage_from, 'CS' as team_before, 1 as internal_events, 0 as dark_days);
insert into work.last_communication_gaps by name select * from (values
    ('g4', 'open', 20), ('g5', 'open', 20), ('g6', 'unknown', 20), ('g7', 'open', 29.04), ('g8', 'open', 14), ('gone', 'open', 50)
) as rows (gap_id, status, days);
insert into work.communications by name select * from (values
    ('a', timestamp '2026-03-18', 1, 'inbound'), ('a', timestamp '2026-03-18', 2, 'outbound'), ('a', timestamp '2026-03-19', 3, 'unknown'), ('b', timestamp '2026-02-27', 4, 'inbound')
) as rows (account_id, ts, seq, direction);
