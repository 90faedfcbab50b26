-- In Berlin the night before was measured on 10 April, so what ended before 1 April ended in a closed month. 31 March 22:30 UTC is 1 April
-- there; a day-precision end is that day, whatever the zone.
insert into work.settings (as_of, timezone) values (timestamp '2026-04-30 22:00:00', 'Europe/Berlin');
insert into work.night_before values ('gen-000001', timestamp '2026-04-10 22:00:00');

insert into work.last_time_to_value (journey, case_id, account_id, segment, milestone, started_at, ended_at, outcome, days) values
    ('j', 'a', 'a', 'smb', 'live', timestamp '2026-01-01', timestamp '2026-03-11 10:00:00', 'reached', 70),      -- sooner now
    ('j', 'b', 'b', 'smb', 'live', timestamp '2026-01-01', timestamp '2026-03-11 10:00:00', 'reached', 70),      -- the same
    ('j', 'c', 'c', 'smb', 'live', timestamp '2026-01-01', timestamp '2026-03-11 10:00:00', 'reached', 70),      -- not there after all
    ('j', 'd', 'd', 'smb', 'live', timestamp '2026-01-01', null, 'waiting', 99),                                 -- had been there in February
    ('j', 'e', 'e', 'smb', 'live', timestamp '2026-01-01', null, 'waiting', 99),                                 -- there since: no restatement
    ('j', 'f', 'f', 'smb', 'live', timestamp '2026-01-01', timestamp '2026-03-20', 'churned', 78),               -- the case is gone
    ('j', 'g', 'g', 'smb', 'live', timestamp '2026-01-01', timestamp '2026-03-31 22:30:00', 'reached', 89.9),    -- in April, which was running
    ('j', 'h', 'h', 'smb', 'live', timestamp '2026-01-01', timestamp '2026-03-31', 'reached', 89),               -- a day in March
    ('j', 'k', 'k', 'smb', 'gone', timestamp '2026-01-01', timestamp '2026-03-01', 'reached', 59);               -- a milestone of then
insert into main.time_to_value (journey, case_id, account_id, segment, milestone, started_at, ended_at, outcome, days) values
    ('j', 'a', 'a', 'ent', 'live', timestamp '2026-01-01', timestamp '2026-02-11 10:00:00', 'reached', 42),
    ('j', 'b', 'b', 'ent', 'live', timestamp '2026-01-01', timestamp '2026-03-11 10:00:00', 'reached', 70),
    ('j', 'c', 'c', 'smb', 'live', timestamp '2026-01-01', null, 'waiting', 120),
    ('j', 'd', 'd', 'smb', 'live', timestamp '2026-01-01', timestamp '2026-02-01', 'reached', 31),
    ('j', 'e', 'e', 'smb', 'live', timestamp '2026-01-01', timestamp '2026-04-12', 'reached', 101),
    ('j', 'g', 'g', 'smb', 'live', timestamp '2026-01-01', timestamp '2026-04-05 22:30:00', 'reached', 94),
    ('j', 'h', 'h', 'smb', 'live', timestamp '2026-01-01', timestamp '2026-03-31', 'churned', 89),
    ('j', 'i', 'i', null, 'live', timestamp '2026-03-01', timestamp '2026-03-02', 'reached', 1),                 -- a case that nobody knew
    ('j', 'k', 'k', 'smb', 'new', timestamp '2026-01-01', timestamp '2026-03-01', 'reached', 59);
