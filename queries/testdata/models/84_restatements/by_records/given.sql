-- Nothing but records differs. A source that only one night has is no other definition.
insert into work.journey_versions (journey, version_no, journey_version, from_day, to_day) values ('j', 1, 'v1', null, date '2026-02-15'), ('j', 2, 'v2', date '2026-02-15', null);
insert into main.fingerprints values ('code', 'queries', null, 'q'), ('code', 'engine', null, 'e'), ('definition', 'calendar', null, 'c'), ('definition', 'source m', null, 'm'), ('definition', 'journey j', null, 'j'), ('definition', 'source new', null, 'n');
insert into work.last_fingerprints values ('code', 'queries', null, 'q'), ('code', 'engine', null, 'e'), ('definition', 'calendar', null, 'c'), ('definition', 'source m', null, 'm'), ('definition', 'journey j', null, 'j');
insert into work.changed_numbers (table_name, grain, period, to_day, journey, segment, stage, kpi, old_value, new_value, old_n, new_n) values
    ('stage_kpis', 'month', date '2026-01-01', date '2026-02-01', 'j', 'all', 's', 'entered', 1, 2, 1, 1),
    ('stage_kpis', 'month', date '2026-01-01', date '2026-02-01', 'j', 'smb', 's', 'entered', 1, 2, 1, 1),
    ('stage_kpis', 'month', date '2026-02-01', date '2026-03-01', 'j', 'all', 's', 'silences', 1, 2, 1, 1),
    ('stage_kpis', 'month', date '2026-02-01', date '2026-03-01', 'j', 'all', 's', 'entered', 1, 2, 1, 1),
    ('pain_points', 'quarter', date '2026-01-01', date '2026-04-01', 'j', 'all', 's', 'events', 1, 2, 1, 1);
insert into work.changed_cells values
    ('month', date '2026-01-01', 'j', 'all', 's', 'late_data', 2, date '2026-01-05'), ('month', date '2026-01-01', 'j', 'all', 's', 'identity', 1, date '2026-01-07'),
    ('month', date '2026-01-01', 'j', 'smb', 's', 'late_data', 1, date '0001-01-01'), ('quarter', date '2026-01-01', 'j', 'all', 's', 'late_data', 5, date '2026-01-05');
-- the feed m was out from 20 January to 10 February; all but the last two days have come since. The feed n is as it was
insert into work.last_freshness values ('m', date '2026-01-01', date '2026-01-19', 'fresh'), ('m', date '2026-01-20', date '2026-02-10', 'outage'), ('n', date '2026-02-01', date '2026-02-10', 'stale');
insert into main.freshness values ('m', date '2026-01-01', date '2026-02-08', 'fresh'), ('m', date '2026-02-09', date '2026-02-10', 'outage'), ('n', date '2026-02-01', date '2026-02-10', 'outage');
