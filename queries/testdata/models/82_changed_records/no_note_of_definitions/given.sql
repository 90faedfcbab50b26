-- The night before noted no definitions, so none is known to be another.
insert into work.settings (timezone) values ('Europe/Berlin');
insert into work.changed_numbers (table_name, period, to_day) values ('stage_kpis', date '2026-04-01', date '2026-05-01');
insert into main.fingerprints values ('definition', 'journey j', null, 'x'), ('definition', 'timezone', null, 'y');
insert into work.last_account_segments values ('j', 'a', null, null, 'smb');
insert into main.account_segments values ('j', 'a', null, null, 'ent');
