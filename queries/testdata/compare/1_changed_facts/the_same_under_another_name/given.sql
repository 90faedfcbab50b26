-- the draft is the file in use with another id
insert into work.last_cases (journey, case_id, account_id) values ('j', 'a', 'a');
insert into work.last_stage_visits (journey, case_id, account_id, stage, visit, entered_at, left_at, days, state) values
    ('j', 'a', 'a', 's', 1, timestamp '2026-01-01', timestamp '2026-01-11', 10, 'on_track'), ('j', 'a', 'a', 's', 2, timestamp '2026-02-01', null, 8.25, 'behind');
insert into work.last_time_to_value (journey, case_id, account_id, milestone, outcome, days) values ('j', 'a', 'a', 'live', 'reached', 10);
insert into work.last_touchpoint_status (journey, case_id, account_id, stage, visit, touchpoint, occurrence, status) values ('j', 'a', 'a', 's', 1, 'kickoff', 1, 'met');
insert into work.last_paths (journey, case_id, account_id, fitness) values ('j', 'a', 'a', 0.5);
insert into work.last_communication_gaps (gap_id, account_id, side, started_at, status, days) values ('g', 'a', 'vendor', timestamp '2026-01-11', 'closed', 10);
insert into main.cases (journey, case_id, account_id) values ('draft', 'a', 'a');
insert into main.stage_visits (journey, case_id, account_id, stage, visit, entered_at, left_at, days, state) values
    ('draft', 'a', 'a', 's', 1, timestamp '2026-01-01', timestamp '2026-01-11', 10, 'on_track'), ('draft', 'a', 'a', 's', 2, timestamp '2026-02-01', null, 8.25, 'behind');
insert into main.time_to_value (journey, case_id, account_id, milestone, outcome, days) values ('draft', 'a', 'a', 'live', 'reached', 10);
insert into main.touchpoint_status (journey, case_id, account_id, stage, visit, touchpoint, occurrence, status) values ('draft', 'a', 'a', 's', 1, 'kickoff', 1, 'met');
insert into main.paths (journey, case_id, account_id, fitness) values ('draft', 'a', 'a', 0.5);
insert into main.communication_gaps (gap_id, account_id, side, started_at, status, days) values ('g', 'a', 'vendor', timestamp '2026-01-11', 'closed', 10);
