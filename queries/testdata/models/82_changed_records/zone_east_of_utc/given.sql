-- In Berlin 1 April begins at 22:00 UTC of 31 March, and ends at that hour: what changes then changes nothing of March, nor what is
-- known to the day and stored as its midnight UTC.
insert into work.settings (timezone) values ('Europe/Berlin');
insert into work.changed_numbers (table_name, period, to_day) values ('stage_kpis', date '2026-03-01', date '2026-04-01');
insert into main.fingerprints values ('definition', 'journey j', null, 'x'), ('definition', 'timezone', null, 'x');
insert into work.last_fingerprints values ('definition', 'journey j', null, 'x'), ('definition', 'timezone', null, 'x');
insert into work.last_accounts (account_id, started_at, churned_at) values
    ('start', timestamp '2026-04-20', null), ('end', timestamp '2025-03-01', null), ('day', timestamp '2025-03-01', null);
insert into main.accounts (account_id, started_at, churned_at) values
    ('start', timestamp '2026-03-31 22:30:00', null), ('end', timestamp '2025-03-01', timestamp '2026-03-31 21:30:00'),
    ('day', timestamp '2025-03-01', timestamp '2026-04-01');
insert into work.last_account_segments values ('j', 'april', null, null, 'smb'), ('j', 'march', null, null, 'smb'), ('j', 'ever', null, null, 'smb');
insert into main.account_segments values
    ('j', 'april', null, timestamp '2026-03-31 22:00:00', 'smb'), ('j', 'april', timestamp '2026-03-31 22:00:00', null, 'ent'),
    ('j', 'march', null, timestamp '2026-03-31 21:59:00', 'smb'), ('j', 'march', timestamp '2026-03-31 21:59:00', null, 'ent'),
    ('j', 'ever', null, null, 'ent');
