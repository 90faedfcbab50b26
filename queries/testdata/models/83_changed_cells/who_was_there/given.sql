-- Changed are the numbers of February, and of the first quarter. Each account counts where it was, by what either night says.
insert into work.changed_numbers (table_name, grain, period, to_day, journey, stage) values
    ('stage_kpis', 'month', date '2026-02-01', date '2026-03-01', 'j', 's'),
    ('pain_points', 'month', date '2026-02-01', date '2026-03-01', 'j', 't'),
    ('stage_kpis', 'quarter', date '2026-01-01', date '2026-04-01', 'j', 's'),
    ('time_to_value', 'month', date '2025-12-01', date '2026-01-01', 'j', null);
insert into work.changed_records values
    ('late_data', 'a', date '2026-02-10', false),     -- in s in February
    ('late_data', 'b', date '2026-01-10', false),     -- left s in January: only in the quarter
    ('identity', 'c', date '2026-03-05', false),      -- in s all the time, changed after February
    ('late_data', 'd', date '2026-01-01', false),     -- was in s only by what the night before said
    ('late_data', 'e', date '0001-01-01', true),      -- moved between segments: not among all
    ('late_data', 'T1', date '2026-02-02', false),    -- an untied case
    ('late_data', 'nobody', date '2026-02-02', false);
insert into main.stage_visits (journey, stage, case_id, account_id, entered_at, left_at) values
    ('j', 's', 'a', 'a', timestamp '2026-02-05 10:00:00', null),
    ('j', 's', 'b', 'b', timestamp '2025-12-05 10:00:00', timestamp '2026-01-20 10:00:00'),
    ('j', 's', 'c', 'c', timestamp '2025-12-05 10:00:00', null),
    ('j', 's', 'e', 'e', timestamp '2026-02-05 10:00:00', timestamp '2026-02-06 10:00:00'),
    ('j', 's', 'T1', null, timestamp '2026-02-05 10:00:00', null),
    ('j', 's', 'x', 'x', timestamp '2026-02-05 10:00:00', null),
    ('k', 's', 'a', 'a', timestamp '2026-02-05 10:00:00', null);
insert into work.last_stage_visits (journey, stage, case_id, account_id, entered_at, left_at) values
    ('j', 's', 'a', 'a', timestamp '2026-02-05 10:00:00', null),
    ('j', 's', 'd', 'd', timestamp '2026-03-01 00:30:00', null);   -- the last day of February, west of Greenwich
insert into main.account_segments values
    ('j', 'a', null, timestamp '2026-02-11', 'smb'), ('j', 'a', timestamp '2026-02-11', null, 'ent'), ('k', 'a', null, null, 'smb'),
    ('j', 'e', null, null, 'ent'), ('j', 'b', null, null, null);
insert into work.last_account_segments values ('j', 'e', null, null, 'smb'), ('j', 'd', null, null, 'smb');
