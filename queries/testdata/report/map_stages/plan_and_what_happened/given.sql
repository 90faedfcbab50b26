-- version 2 of j is in force, 3 is to come; of k the only one is to come, so it counts since ever
insert into main.definitions by name select * from (values
    ('j', '1', null, 'journey', null, 'j', 1, null, null, null), ('j', '2', date '2024-02-29', 'journey', null, 'j', 1, null, null, null),
    ('j', '3', date '2026-04-01', 'journey', null, 'j', 1, null, null, null),
    ('k', '1', date '2026-04-01', 'journey', null, 'k', 1, null, null, null),
    ('j', '2', null, 'stage', 's2', 's2', 2, null, null, null), ('j', '2', null, 'stage', 's1', 's1', 1, 'Start', null, '{"goal": "begin"}'),
    ('j', '1', null, 'stage', 's0', 's0', 1, 'Gone', null, null), ('k', '1', null, 'stage', 's1', 's1', 1, 'Start', null, null)
) as rows (journey, journey_version, effective_from, kind, stage, id, position, name, rule, detail);
insert into main.stage_visits by name select 'j' as journey, case_id as account_id, * from (values
    ('a', 's1', 1, false, 'stuck', 'enter'), ('b', 's1', 1, true, 'stuck', 'enter'), ('b', 's1', 2, false, 'behind', 'regression'),
    ('c', 's1', 1, false, 'on_track', 'enter'), ('d', 's1', 1, false, null, 'enter'), ('b', 's0', 1, true, 'on_track', 'enter')
) as rows (case_id, stage, visit, observed, state, move);
insert into main.survival_summary by name select * from (values
    ('j', 'dwell', 's1', 'all', 5, 1, 40.5, 30, null), ('j', 'dwell', 's1', 'segment', 2, 1, 1, 1, 1), ('j', 'time_to_value', 's1', 'all', 9, 9, 9, 9, 9)
) as rows (journey, measure, milestone_or_stage, group_by, n, events, median, median_ci_low, median_ci_high);
insert into main.communication_gaps by name select 'j' as journey, * from (values
    ('g1', 'vendor', 's1', 'open', 2), ('g2', 'vendor', 's1', 'closed', 0), ('g3', 'vendor', 's1', 'unknown', 5), ('g4', 'mutual', 's1', 'open', 1), ('g5', 'vendor', null, 'open', 1)
) as rows (gap_id, side, stage_from, status, dark_days);
-- a was in s1 of j only; of b's hand-overs the second was a visit, and the third was in no stage
insert into main.handoffs by name select * from (values
    ('a', 's1', false, null), ('b', 's1', true, null), ('b', 's1', false, timestamp '2024-03-01'), ('b', null, false, null)
) as rows (account_id, stage, introduced, returned_at);
insert into main.risks by name select 'j' as journey, 's1' as stage, * from (values ('a', null), ('b', timestamp '2024-03-01')) as rows (account_id, cleared_at);
