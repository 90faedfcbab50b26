-- a: everything is another. b: churned in both, so in no stage. c: followed by the draft only. d: by the file in use only, and without an
-- account. A difference below two decimals is one.
insert into work.last_cases (case_id, account_id) values ('a', 'a'), ('b', 'b'), ('d', null);
insert into main.cases (case_id, account_id) values ('a', 'a'), ('b', 'b'), ('c', 'c');
insert into work.last_stage_visits (case_id, account_id, stage, visit, entered_at, left_at, days, state) values
    ('a', 'a', 's', 1, timestamp '2026-01-01', timestamp '2026-01-11', 10, 'on_track'), ('a', 'a', 's', 2, timestamp '2026-02-01', null, 8.25, 'behind'),
    ('b', 'b', 's', 1, timestamp '2026-01-01', timestamp '2026-01-11', 10.001, 'on_track');
insert into main.stage_visits (case_id, account_id, stage, visit, entered_at, left_at, days, state) values
    ('a', 'a', 's', 1, timestamp '2026-01-01', timestamp '2026-01-11', 10, 'on_track'), ('a', 'a', 't', 1, timestamp '2026-02-01', null, 8.25, null),
    ('b', 'b', 's', 1, timestamp '2026-01-01', timestamp '2026-01-11', 10.002, 'on_track');
insert into work.last_time_to_value (case_id, account_id, milestone, outcome, days) values ('a', 'a', 'live', 'waiting', 40), ('b', 'b', 'live', 'churned', 9);
insert into main.time_to_value (case_id, account_id, milestone, outcome, days) values ('a', 'a', 'live', 'reached', 12.5), ('b', 'b', 'live', 'churned', 9);
insert into work.last_touchpoint_status (case_id, account_id, stage, visit, touchpoint, occurrence, due_at, status) values
    ('a', 'a', 's', 2, 'review', 1, timestamp '2026-02-05', 'met'), ('a', 'a', 's', 1, 'review', 2, timestamp '2026-01-09', 'missed'), ('a', 'a', 's', 1, 'review', 1, timestamp '2026-01-05', 'late');
insert into main.touchpoint_status (case_id, account_id, stage, visit, touchpoint, occurrence, due_at, status) values
    ('a', 'a', 's', 1, 'review', 1, timestamp '2026-01-05', 'met'), ('b', 'b', 's', 1, 'review', 1, null, 'waived');
insert into work.last_paths (case_id, account_id, fitness) values ('a', 'a', 0.5), ('b', 'b', null);
insert into main.paths (case_id, account_id, fitness) values ('a', 'a', 0.75), ('b', 'b', null);
insert into work.last_communication_gaps (gap_id, account_id, side, started_at, status, days) values
    ('g2', 'a', 'vendor', timestamp '2026-01-11', 'closed', 10), ('g1', 'a', 'vendor', timestamp '2026-01-11', 'unknown', 12), ('g3', 'b', 'mutual', timestamp '2026-01-11', 'open', 10);
insert into main.communication_gaps (gap_id, account_id, side, started_at, status, days) values
    ('g2', 'a', 'vendor', timestamp '2026-01-11', 'closed', 10), ('g3', 'b', 'mutual', timestamp '2026-01-11', 'open', 10), ('g4', 'z', 'customer', timestamp '2026-01-11', 'open', 7);
