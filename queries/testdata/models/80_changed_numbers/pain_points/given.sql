-- events over accounts, reopened over tickets, csat over ratings; what is derived from them is not told again
insert into work.settings (as_of, timezone) values (timestamp '2026-04-30 22:00:00', 'Europe/Berlin');
insert into work.night_before values ('gen-000001', timestamp '2026-04-10 22:00:00');

insert into work.last_pain_points (period, grain, journey, stage, segment, topic, events, tickets, accounts, reopened, csat, csat_n) values
    (date '2026-03-01', 'month', 'j', 's', 'all', 'login', 5, 4, 3, 1, 0.5, 2),
    (date '2026-03-01', 'month', 'j', 's', 'all', 'billing', 2, 2, 2, 0, null, 0),
    (date '2026-03-01', 'month', 'j', 's', 'all', null, 2, 2, 2, 0, null, 0),
    (date '2026-03-01', 'month', 'j', 's', 'smb', 'gone', 1, 0, 1, 0, null, 0),
    (date '2026-04-01', 'month', 'j', 's', 'all', 'login', 1, 1, 1, 0, null, 0),
    (date '2026-03-01', 'month', 'old', 's', 'all', 'login', 1, 1, 1, 0, null, 0);
insert into main.pain_points (period, grain, journey, stage, segment, topic, events, tickets, accounts, reopened, csat, csat_n) values
    (date '2026-03-01', 'month', 'j', 's', 'all', 'login', 6, 4, 3, 2, 0.5, 4),
    (date '2026-03-01', 'month', 'j', 's', 'all', 'billing', 2, 2, 2, 0, null, 0),
    (date '2026-03-01', 'month', 'j', 's', 'all', null, 3, 2, 2, 0, null, 0),
    (date '2026-03-01', 'month', 'j', 's', 'smb', 'new', 1, 1, 1, 0, null, 0),
    (date '2026-04-01', 'month', 'j', 's', 'all', 'login', 2, 1, 1, 0, null, 0),
    (date '2026-03-01', 'month', 'new', 's', 'all', 'login', 1, 1, 1, 0, null, 0);
