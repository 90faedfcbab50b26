-- Records of the account or of the case; moving between segments changes no case.
insert into work.journey_versions (journey, version_no, journey_version, from_day, to_day) values ('j', 1, 'v1', null, date '2026-02-15'), ('j', 2, 'v2', date '2026-02-15', null);
insert into main.fingerprints values ('code', 'queries', null, 'q'), ('code', 'engine', null, 'e'), ('definition', 'calendar', null, 'c'), ('definition', 'source m', null, 'm'), ('definition', 'journey j', null, 'j');
insert into work.last_fingerprints values ('code', 'queries', null, 'q'), ('code', 'engine', null, 'e'), ('definition', 'calendar', null, 'c'), ('definition', 'source m', null, 'm'), ('definition', 'journey j', null, 'j');
insert into work.changed_numbers (table_name, grain, period, to_day, journey, segment, kpi, item, account_id, case_id, old_value, new_value, old_state, new_state) values
    ('time_to_value', 'month', date '2026-01-01', date '2026-02-01', 'j', 'smb', 'days', 'live', 'a', 'C1', 10, 9, 'reached', 'reached'),
    ('time_to_value', 'month', date '2026-01-01', date '2026-02-01', 'j', null, 'days', 'live', null, 'C2', 10, null, 'reached', 'waiting'),
    ('time_to_value', 'month', date '2026-01-01', date '2026-02-01', 'j', 'smb', 'days', 'live', 'b', 'b', null, 3, 'waiting', 'reached'),
    ('communication_gaps', 'month', date '2026-01-01', date '2026-02-01', null, null, 'vendor', 'g1', 'a', null, 14, null, 'closed', null),
    ('communication_gaps', 'month', date '2026-01-01', date '2026-02-01', 'j', null, 'vendor', 'g2', 'x', null, 14, 14, 'unknown', 'closed');
insert into work.changed_records values
    ('late_data', 'a', date '2026-01-05', false), ('identity', 'a', date '2026-02-05', false), ('identity', 'C2', date '2026-01-31', false),
    ('late_data', 'b', date '2025-01-01', true);
insert into work.last_freshness values ('m', date '2026-01-20', date '2026-01-31', 'stale');
insert into main.freshness values ('m', date '2026-01-01', date '2026-02-08', 'fresh');
