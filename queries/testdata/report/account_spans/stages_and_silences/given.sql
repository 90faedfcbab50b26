-- a was twice in s1, of which one stay began and ended at one instant, and is in s2 of a version that is named nowhere; its case k is in a
-- second journey; its silences stand on two sides, one goes on. b is not asked for
insert into main.definitions by name select * from (values
    ('j', '1', 'stage', 's1', 'Start', 1), ('j', '1', 'touchpoint', 's2', 'Not a stage', 1), ('r', '7', 'stage', 's1', 'Renew', 3)
) as rows (journey, journey_version, kind, id, name, position);
insert into main.stage_visits by name select * from (values
    ('j', '1', 'a', 'a', 's1', 1, timestamp '2026-03-01', timestamp '2026-03-01', 'on_track', 0, 7),
    ('j', '1', 'a', 'a', 's1', 2, timestamp '2026-03-01', timestamp '2026-03-11', 'behind', 10, 7),
    ('j', '2', 'a', 'a', 's2', 1, timestamp '2026-03-11', null, null, 20.5, null),
    ('r', '7', 'k', 'a', 's1', 1, timestamp '2026-03-01', null, 'stuck', 30.5, 5),
    ('j', '1', 'b', 'b', 's1', 1, timestamp '2026-03-01', null, 'stuck', 30.5, 5), ('j', '1', 'n', null, 's1', 1, timestamp '2026-03-01', null, 'stuck', 30.5, 5)
) as rows (journey, journey_version, case_id, account_id, stage, visit, entered_at, left_at, state, days, target_days);
insert into main.communication_gaps by name select * from (values
    ('g2', 'a', 'vendor', 'closed', timestamp '2026-02-01', timestamp '2026-02-28', 27, '10d', 'j'),
    ('g1', 'a', 'vendor', 'open', timestamp '2026-03-20', null, 11.5, '8bd', null),
    ('g3', 'a', 'customer', 'unknown', timestamp '2026-03-20', null, 11.5, '10d', 'j'), ('g4', 'b', 'vendor', 'open', timestamp '2026-03-20', null, 11.5, '10d', 'j')
) as rows (gap_id, account_id, side, status, started_at, ended_at, days, threshold, journey);
