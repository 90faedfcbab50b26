-- The draft has no stage old and a stage new, in the order of its file: setup, new. Of setup three visits have a target, in new none has.
insert into work.stages (journey, stage, position) values ('j', 'setup', 1), ('j', 'new', 2);
insert into main.definitions (kind, id) values ('stage', 'setup'), ('stage', 'new'), ('stage', 'idle'), ('touchpoint', 'kickoff');
insert into work.last_definitions (kind, id) values ('stage', 'setup'), ('stage', 'old'), ('stage', 'idle');
insert into work.touchpoints (journey, stage, touchpoint, position) values ('j', 'setup', 'kickoff', 1), ('j', 'setup', 'audit', 2);
insert into work.milestones (journey, milestone, position) values ('j', 'live', 1);
insert into work.last_cases (case_id, account_id) values ('a', 'a'), ('b', 'b'), ('c', 'c');
insert into main.cases (case_id, account_id) values ('a', 'a'), ('b', 'b'), ('c', 'c'), ('d', 'c');
insert into work.last_stage_visits (case_id, stage, visit, left_at, target_days, state) values
    ('a', 'setup', 1, null, 30, 'on_track'), ('b', 'setup', 1, null, 30, 'behind'), ('c', 'setup', 1, timestamp '2026-01-01', 30, 'on_track'), ('c', 'old', 1, null, null, 'on_track');
insert into main.stage_visits (case_id, stage, visit, left_at, target_days, state) values
    ('a', 'setup', 1, null, 10, 'behind'), ('b', 'setup', 1, null, 10, 'stuck'), ('c', 'setup', 1, timestamp '2026-01-01', 10, 'on_track'), ('c', 'new', 1, null, null, 'on_track');
insert into work.last_time_to_value (case_id, milestone, outcome) values ('a', 'live', 'reached'), ('b', 'live', 'waiting'), ('a', 'gone', 'churned');
insert into main.time_to_value (case_id, milestone, outcome) values ('a', 'live', 'waiting'), ('b', 'live', 'reached');
insert into work.last_survival_summary (measure, milestone_or_stage, group_by, group_value, median) values
    ('time_to_value', 'live', 'all', 'all', 20), ('time_to_value', 'live', 'segment', 'smb', 5), ('dwell', 'setup', 'all', 'all', null), ('dwell', 'old', 'all', 'all', 3), ('adoption', 'x', 'all', 'all', 1);
insert into main.survival_summary (measure, milestone_or_stage, group_by, group_value, median) values
    ('time_to_value', 'live', 'all', 'all', 15.5), ('dwell', 'setup', 'all', 'all', 7), ('dwell', 'new', 'all', 'all', null);
insert into work.last_touchpoint_status (case_id, stage, touchpoint, status) values ('a', 'setup', 'kickoff', 'met'), ('b', 'setup', 'kickoff', 'missed'), ('c', 'setup', 'kickoff', 'unknown');
insert into main.touchpoint_status (case_id, stage, touchpoint, status) values ('a', 'setup', 'kickoff', 'late'), ('b', 'setup', 'kickoff', 'late'), ('c', 'setup', 'kickoff', 'waived'), ('a', 'setup', 'audit', 'not_yet_due');
insert into work.last_communication_gaps (gap_id, account_id, side, status, days) values ('1', 'a', 'vendor', 'closed', 10.1), ('2', 'a', 'vendor', 'open', 20.2), ('3', 'b', 'vendor', 'unknown', 30);
insert into main.communication_gaps (gap_id, account_id, side, status, days) values ('1', 'a', 'vendor', 'closed', 10.1), ('4', 'b', 'mutual', 'open', 7.5);
insert into work.last_paths (case_id, fitness) values ('a', 0.5), ('b', 1), ('c', null);
insert into main.paths (case_id, fitness) values ('a', 0.5), ('b', 0.25), ('c', 0);
insert into work.last_stage_kpis (grain, period, segment, stage, kpi, n, value) values ('month', date '2026-01-01', 'all', 'setup', 'entered', 3, 3), ('month', date '2026-01-01', 'all', 'old', 'entered', 1, 1), ('month', date '2026-01-01', 'all', 'setup', 'csat', 0, null);
insert into main.stage_kpis (grain, period, segment, stage, kpi, n, value) values ('month', date '2026-01-01', 'all', 'setup', 'entered', 3, 3), ('month', date '2026-01-01', 'all', 'new', 'entered', 1, 1), ('month', date '2026-01-01', 'all', 'new', 'csat', 0, null);
insert into work.changed_facts (case_id, account_id, aspect, item, old_value, new_value) values
    ('d', 'c', 'case', '', null, 'followed'), ('c', 'c', 'stage', '', 'old', 'new'), ('a', 'a', 'value', 'live', 'x', 'y'), ('b', 'b', 'value', 'live', 'x', 'y'),
    ('a', 'a', 'on_track', 'setup', 'x', 'y'), ('c', 'c', 'dwell', 'old', 'x', null), ('b', 'b', 'touchpoint', 'setup/kickoff', 'x', 'y'), ('a', 'a', 'touchpoint', 'setup/kickoff', 'x', 'y'),
    (null, 'a', 'silences', 'vendor', 'x', 'y'), (null, 'b', 'unknown_silences', 'vendor', 'x', null), (null, 'b', 'silences', 'mutual', null, 'y'), ('b', 'b', 'fitness', '', '1.00', '0.25');
