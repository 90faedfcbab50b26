-- the query of the KPI nps is another one: that is no reason for any other number
insert into work.journey_versions (journey, version_no, journey_version, from_day, to_day) values ('j', 1, 'v1', null, date '2026-02-15'), ('j', 2, 'v2', date '2026-02-15', null);
insert into main.fingerprints values ('code', 'queries', null, 'q'), ('code', 'engine', null, 'e'), ('definition', 'calendar', null, 'c'), ('definition', 'source m', null, 'm'), ('definition', 'journey j', null, 'j'), ('definition', 'kpi nps', null, 'new');
insert into work.last_fingerprints values ('code', 'queries', null, 'q'), ('code', 'engine', null, 'e'), ('definition', 'calendar', null, 'c'), ('definition', 'source m', null, 'm'), ('definition', 'journey j', null, 'j'), ('definition', 'kpi nps', null, 'old');
insert into work.changed_numbers (table_name, grain, period, to_day, journey, segment, stage, kpi, old_value, new_value, old_n, new_n) values
    ('stage_kpis', 'month', date '2026-01-01', date '2026-02-01', 'j', 'all', 's', 'entered', 1, 2, 1, 1),
    ('stage_kpis', 'month', date '2026-01-01', date '2026-02-01', 'j', 'all', 's', 'nps', 1, 2, 1, 1),
    ('pain_points', 'month', date '2026-01-01', date '2026-02-01', 'j', 'all', 's', 'nps', 1, 2, 1, 1);
