-- An account's own record: its start, its end, its zone, and what decides its segment. A record that comes or goes changes nothing by itself
-- that its events do not tell, but its start does. Segments are known since the account's latest state.
insert into work.changed_numbers (table_name, period, to_day) values ('stage_kpis', date '2026-02-01', date '2026-03-01');
insert into work.last_accounts (account_id, segment, arr, started_at, churned_at, timezone) values
    ('same', 'smb', 10, timestamp '2025-01-01', null, 'UTC'), ('start', null, null, timestamp '2025-03-01', null, null),
    ('end', null, null, timestamp '2025-03-01', timestamp '2026-02-20', null), ('ended', null, null, timestamp '2025-03-01', null, null),
    ('zone', null, null, null, null, null), ('arr', null, 10, null, null, null), ('tier', 'smb', null, null, null, null),
    ('gone', 'smb', null, timestamp '2025-05-01', null, null);
insert into main.accounts (account_id, segment, arr, started_at, churned_at, timezone) values
    ('same', 'smb', 10, timestamp '2025-01-01', null, 'UTC'), ('start', null, null, timestamp '2025-02-28 23:00:00', null, null),
    ('end', null, null, timestamp '2025-03-01', timestamp '2026-02-10', null), ('ended', null, null, timestamp '2025-03-01', timestamp '2026-03-10', null),
    ('zone', null, null, null, null, 'Asia/Tokyo'), ('arr', null, 20, null, null, null), ('tier', 'ent', null, null, null, null),
    ('new', 'smb', 5, timestamp '2025-06-01', null, null), ('unstarted', 'smb', 5, null, null, null);
insert into work.account_states (account_id, state, from_ts, to_ts) values
    ('arr', 1, timestamp '0001-01-01', timestamp '2026-02-25'), ('arr', 2, timestamp '2026-02-25', timestamp '9999-12-31'),
    ('tier', 3, timestamp '0001-01-01', timestamp '9999-12-31');
insert into work.last_time_to_value (journey, case_id, account_id, segment, milestone, started_at) values
    ('j', 'k', 'k', 'smb', 'live', timestamp '2025-07-01'), ('j', 'l', 'l', 'smb', 'live', timestamp '2025-07-01');
insert into main.time_to_value (journey, case_id, account_id, segment, milestone, started_at) values
    ('j', 'k', 'k', 'ent', 'live', timestamp '2025-07-01'), ('j', 'l', 'l', 'smb', 'live', timestamp '2025-07-01');
