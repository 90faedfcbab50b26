-- An account's own record: its start, its end, its zone, and what decides its segment. A record that comes or goes changes nothing by itself
-- that its events do not tell, but its start does. Segments are known since the account's latest state.
insert into work.settings (timezone) values ('UTC');
insert into work.changed_numbers (table_name, period, to_day) values ('stage_kpis', date '2026-02-01', date '2026-03-01');
insert into work.last_accounts (account_id, started_at, churned_at, timezone) values
    ('same', timestamp '2025-01-01', null, 'UTC'), ('start', timestamp '2025-03-01', null, null),
    ('end', timestamp '2025-03-01', timestamp '2026-02-20', null), ('ended', timestamp '2025-03-01', null, null),
    ('zone', null, null, null), ('gone', timestamp '2025-05-01', null, null);
insert into main.accounts (account_id, segment, arr, started_at, churned_at, timezone) values
    ('same', 'smb', 10, timestamp '2025-01-01', null, 'UTC'), ('start', null, null, timestamp '2025-02-28 23:00:00', null, null),
    ('end', null, null, timestamp '2025-03-01', timestamp '2026-02-10', null), ('ended', null, null, timestamp '2025-03-01', timestamp '2026-03-10', null),
    ('zone', null, null, null, null, 'Asia/Tokyo'), ('new', 'smb', 5, timestamp '2025-06-01', null, null), ('unstarted', 'smb', 5, null, null, null);
insert into work.last_account_segments values
    ('j', 'grown', null, null, 'smb'), ('j', 'tier', null, null, 'smb'), ('j', 'still', null, timestamp '2026-01-01', 'smb'),
    ('j', 'still', timestamp '2026-01-01', null, 'ent'), ('j', 'none', null, null, null), ('j', 'back', null, timestamp '2026-01-01', 'smb'),
    ('j', 'back', timestamp '2026-01-01', null, 'ent');
insert into main.account_segments values
    ('j', 'grown', null, timestamp '2026-02-25', 'smb'), ('j', 'grown', timestamp '2026-02-25', null, 'ent'),  -- until 25 February it is as it was
    ('j', 'tier', null, null, 'ent'), ('j', 'still', null, timestamp '2026-01-01', 'smb'),
    ('j', 'still', timestamp '2026-01-01', null, 'ent'), ('j', 'none', null, null, null), ('j', 'back', null, null, 'smb');
