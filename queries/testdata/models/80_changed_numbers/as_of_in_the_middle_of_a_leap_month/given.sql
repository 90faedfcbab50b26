-- One second before the end of 29 February in Berlin neither that month nor its quarter was over; January was.
insert into work.settings (as_of, timezone) values (timestamp '2026-04-30 22:00:00', 'Europe/Berlin');
insert into work.night_before values ('gen-000001', timestamp '2028-02-29 22:59:59');

insert into work.last_stage_kpis (period, grain, journey, segment, stage, kpi, n, value) values
    (date '2028-01-01', 'month', 'j', 'all', 's', 'left', 5, 3),
    (date '2028-02-01', 'month', 'j', 'all', 's', 'left', 5, 3),
    (date '2028-01-01', 'quarter', 'j', 'all', 's', 'left', 5, 3);
insert into main.stage_kpis (period, grain, journey, segment, stage, kpi, n, value) values
    (date '2028-01-01', 'month', 'j', 'all', 's', 'left', 5, 4),
    (date '2028-02-01', 'month', 'j', 'all', 's', 'left', 5, 4),
    (date '2028-01-01', 'quarter', 'j', 'all', 's', 'left', 5, 4);
