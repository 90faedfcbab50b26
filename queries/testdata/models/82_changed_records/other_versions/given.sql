-- Of j there is a version from 1 April on that the night before did not know, of k one is gone, of l the first one says something else;
-- m is as it was. What is in another segment since such a version came into force is so by definition, what was so before by its record.
insert into work.settings (timezone) values ('Europe/Berlin');
insert into work.changed_numbers (table_name, period, to_day) values ('stage_kpis', date '2026-04-01', date '2026-05-01');
insert into main.fingerprints values
    ('definition', 'journey j', null, 'x'), ('definition', 'journey j', date '2026-04-01', 'y'), ('definition', 'journey k', null, 'x'),
    ('definition', 'journey l', null, 'y'), ('definition', 'journey m', null, 'x'), ('definition', 'calendar', null, 'y'),
    ('definition', 'timezone', null, 'x'), ('code', 'queries', null, 'y');
insert into work.last_fingerprints values
    ('definition', 'journey j', null, 'x'), ('definition', 'journey k', null, 'x'), ('definition', 'journey k', date '2026-04-01', 'y'),
    ('definition', 'journey l', null, 'x'), ('definition', 'journey m', null, 'x'), ('definition', 'calendar', null, 'x'),
    ('definition', 'timezone', null, 'x'), ('code', 'queries', null, 'x');
insert into work.last_account_segments values
    ('j', 'by version', null, null, 'smb'), ('j', 'by record', null, null, 'smb'), ('k', 'of the one gone', null, timestamp '2026-03-31 22:00:00', 'smb'),
    ('k', 'of the one gone', timestamp '2026-03-31 22:00:00', null, 'ent'), ('l', 'by rule', null, null, 'smb'), ('m', 'elsewhere', null, null, 'smb');
insert into main.account_segments values
    ('j', 'by version', null, timestamp '2026-03-31 22:00:00', 'smb'), ('j', 'by version', timestamp '2026-03-31 22:00:00', null, 'ent'),
    ('j', 'by record', null, timestamp '2026-03-10', 'smb'), ('j', 'by record', timestamp '2026-03-10', null, 'ent'),
    ('k', 'of the one gone', null, null, 'smb'), ('l', 'by rule', null, null, 'ent'),
    ('m', 'elsewhere', null, timestamp '2026-04-10', 'smb'), ('m', 'elsewhere', timestamp '2026-04-10', null, 'ent');
