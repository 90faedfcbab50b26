-- A silence that ended in a closed month has its number for good; one that ended since, or was open, has not.
insert into work.settings (as_of, timezone) values (timestamp '2026-04-30 22:00:00', 'Europe/Berlin');
insert into work.night_before values ('gen-000001', timestamp '2026-04-10 22:00:00');

insert into work.last_communication_gaps (gap_id, account_id, side, started_at, ended_at, status, days, journey) values
    ('g1', 'a', 'vendor', timestamp '2026-02-01 10:00:00', timestamp '2026-03-01 10:00:00', 'closed', 28, 'j'),   -- a mail within it came late
    ('g2', 'a', 'mutual', timestamp '2026-02-01 10:00:00', timestamp '2026-03-01 10:00:00', 'closed', 28, 'j'),   -- the same
    ('g3', 'b', 'vendor', timestamp '2026-02-01 10:00:00', timestamp '2026-03-01 10:00:00', 'unknown', 28, 'j'),  -- the feed was filled
    ('g4', 'b', 'vendor', timestamp '2026-03-15 10:00:00', null, 'open', 26, 'j'),                                -- went on: no restatement
    ('g5', 'c', 'vendor', timestamp '2026-03-15 10:00:00', null, 'open', 26, 'j'),                                -- had ended in March
    ('g6', 'd', 'vendor', timestamp '2026-03-15 10:00:00', timestamp '2026-04-02 10:00:00', 'closed', 18, null),  -- ended in April
    ('g7', 'd', 'vendor', timestamp '2026-01-15 10:00:00', timestamp '2026-02-02 10:00:00', 'closed', 18, null);  -- gone
insert into main.communication_gaps (gap_id, account_id, side, started_at, ended_at, status, days, journey) values
    ('g1', 'a', 'vendor', timestamp '2026-02-01 10:00:00', timestamp '2026-02-15 10:00:00', 'closed', 14, 'j'),
    ('g2', 'a', 'mutual', timestamp '2026-02-01 10:00:00', timestamp '2026-03-01 10:00:00', 'closed', 28, 'j'),
    ('g3', 'b', 'vendor', timestamp '2026-02-01 10:00:00', timestamp '2026-03-01 10:00:00', 'closed', 28, 'j'),
    ('g4', 'b', 'vendor', timestamp '2026-03-15 10:00:00', timestamp '2026-04-15 10:00:00', 'closed', 31, 'j'),
    ('g5', 'c', 'vendor', timestamp '2026-03-15 10:00:00', timestamp '2026-03-30 10:00:00', 'closed', 15, 'j'),
    ('g6', 'd', 'vendor', timestamp '2026-03-15 10:00:00', timestamp '2026-04-03 10:00:00', 'closed', 19, null),
    ('g8', 'a', 'vendor', timestamp '2026-02-15 10:00:00', timestamp '2026-03-01 10:00:00', 'closed', 14, 'j');
