-- g2 knows the least; g4 is closed, g5 of a segment
insert into main.journey_gaps by name select * from (values
    ('g1', 'j', 'missing_touchpoint', 's1', 't', 'all', 2, 'persisting', date '2024-01-01', 3, 4, 120.50, 90.0, 0.1, -0.05, 0.25, 12, 30, 4.0, 1.0, 7.0, 2, 'quick_win'),
    ('g2', 'j', 'silence', null, null, 'all', 1, 'new', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null),
    ('g3', 'k', 'slow_stage', 's1', null, 'all', 1, 'reopened', date '2024-02-29', 1, 1, null, 2.5, null, null, null, 3, 4, null, null, null, null, null),
    ('g4', 'j', 'silence', 's1', null, 'all', 3, 'closed', null, 1, 1, null, null, null, null, null, null, null, null, null, null, null, null),
    ('g5', 'j', 'silence', 's1', null, 'smb', 1, 'new', null, 1, 1, null, null, null, null, null, null, null, null, null, null, null, null)
) as rows (journey_gap_id, journey, kind, stage, touchpoint, segment, rank, state, first_seen, accounts, accounts_in_place, arr, excess_days,
    effect, effect_low, effect_high, n_with, n_without, dwell_effect, dwell_effect_low, dwell_effect_high, effort, quadrant);
-- the stage s1 and the touchpoint s1 are two things
insert into main.definitions by name select 'j' as journey, * from (values
    ('1', null, 'stage', 's1', 'Anfang'), ('2', date '2024-02-29', 'stage', 's1', 'Start'), ('3', date '2024-03-01', 'stage', 's1', 'Begin'),
    ('1', null, 'touchpoint', 't', null), ('1', null, 'touchpoint', 's1', 'wrong')
) as rows (journey_version, effective_from, kind, id, name);
