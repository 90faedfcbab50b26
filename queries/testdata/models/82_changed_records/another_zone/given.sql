-- In another zone every version comes into force at another instant: that is a definition, too.
insert into work.settings (timezone) values ('Europe/Berlin');
insert into work.changed_numbers (table_name, period, to_day) values ('stage_kpis', date '2026-04-01', date '2026-05-01');
insert into main.fingerprints values ('definition', 'journey j', null, 'x'), ('definition', 'timezone', null, 'y');
insert into work.last_fingerprints values ('definition', 'journey j', null, 'x'), ('definition', 'timezone', null, 'x');
insert into work.last_account_segments values ('j', 'a', null, timestamp '2026-04-01', 'smb'), ('j', 'a', timestamp '2026-04-01', null, 'ent');
insert into main.account_segments values
    ('j', 'a', null, timestamp '2026-03-31 22:00:00', 'smb'), ('j', 'a', timestamp '2026-03-31 22:00:00', null, 'ent');
