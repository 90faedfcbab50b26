-- what is divided otherwise, and what is not a time to value, is left out; intervals are null where the share is 0 or 1
insert into main.survival by name select * from (values
    ('j', 'time_to_value', 'live', 'segment', 'smb', 0.0, 2, 0, 0.0, 0.0, 1.0, null, null), ('j', 'time_to_value', 'live', 'segment', 'mid', 0.0, 1, 0, 0.0, 0.0, 1.0, null, null),
    ('j', 'time_to_value', 'live', 'all', 'all', 10.5, 3, 1, 0.25, 0.5, 0.25, 0.1, 0.5), ('j', 'time_to_value', 'live', 'all', 'all', 2.0, 4, 0, 0.0, 0.25, 0.75, 0.5, 0.9),
    ('j', 'time_to_value', 'live', 'all', 'all', 0.0, 4, 0, 0.0, 0.0, 1.0, null, null), ('j', 'time_to_value', 'first', 'all', 'all', 0.0, 4, 0, 0.0, 0.0, 1.0, null, null),
    ('j', 'time_to_value', 'live', 'cohort', '2024-01-01', 0.0, 4, 0, 0.0, 0.0, 1.0, null, null), ('j', 'time_to_value', 'live', 'journey_version', '1', 0.0, 4, 0, 0.0, 0.0, 1.0, null, null),
    ('j', 'dwell', 's1', 'all', 'all', 0.0, 4, 0, 0.0, 0.0, 1.0, null, null), ('a', 'time_to_value', 'live', 'all', 'all', 0.0, 4, 0, 0.0, 0.0, 1.0, null, null)
) as rows (journey, measure, milestone_or_stage, group_by, group_value, day, at_risk, events, cif, cif_competing, survival, ci_low, ci_high);
