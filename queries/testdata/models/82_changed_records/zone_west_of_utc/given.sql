-- In New York 1 April begins at 04:00 UTC. No record is from before ever, in whichever zone.
insert into work.settings (timezone) values ('America/New_York');
insert into work.changed_numbers (table_name, period, to_day) values ('stage_kpis', date '2026-03-01', date '2026-04-01');
insert into work.last_accounts (account_id, started_at) values ('start', timestamp '2026-04-20'), ('day', timestamp '2026-04-20');
insert into main.accounts (account_id, started_at) values ('start', timestamp '2026-04-01 03:30:00'), ('day', timestamp '2026-04-01');
insert into work.last_account_segments values ('j', 'march', null, null, 'smb'), ('j', 'ever', null, null, 'smb');
insert into main.account_segments values
    ('j', 'march', null, timestamp '2026-04-01 03:59:00', 'smb'), ('j', 'march', timestamp '2026-04-01 03:59:00', null, 'ent'),
    ('j', 'ever', null, null, 'ent');
