-- there is no night before, so nothing is another than it was
insert into work.settings (as_of, timezone) values (timestamp '2026-04-30 22:00:00', 'Europe/Berlin');

insert into main.stage_kpis (period, grain, journey, segment, stage, kpi, n, value) values (date '2026-01-01', 'month', 'j', 'all', 's', 'entered', 5, 3);
insert into main.time_to_value (journey, case_id, account_id, milestone, started_at, ended_at, outcome, days) values
    ('j', 'a', 'a', 'live', timestamp '2026-01-01 10:00:00', timestamp '2026-01-11 10:00:00', 'reached', 10);
