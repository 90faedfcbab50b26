-- the curve of all; those of a segment and of a stage are others. second has no median yet
insert into main.time_to_value by name select * from (values
    ('j', 'a', 'first', 'reached', 12), ('j', 'b', 'first', 'waiting', 55), ('j', 'c', 'first', 'waiting', 60.5), ('j', 'd', 'first', 'churned', 90),
    ('j', 'a', 'second', 'reached', 0), ('k', 'a', 'first', 'waiting', 3)
) as rows (journey, case_id, milestone, outcome, days);
insert into main.survival_summary by name select * from (values
    ('j', 'time_to_value', 'first', 'all', 'all', 40.5, 12, null, 12, 0.5, null), ('j', 'time_to_value', 'first', 'segment', 'smb', 1, 1, 1, 1, 0.1, 'another'),
    ('j', 'dwell', 'first', 'all', 'all', 2, 2, 2, 2, 0.2, 'another'), ('j', 'time_to_value', 'second', 'all', 'all', null, null, null, null, 0, 'few'),
    ('k', 'time_to_value', 'first', 'all', 'all', null, null, null, null, 1, null)
) as rows (journey, measure, milestone_or_stage, group_by, group_value, median, median_ci_low, median_ci_high, naive_median, waiting, warning);
