-- The night before was measured at the end of 31 March in Berlin, two days after the clocks had gone forward: March and the first quarter
-- were over at that instant, April and the second quarter were not.
insert into work.settings (as_of, timezone) values (timestamp '2026-04-30 22:00:00', 'Europe/Berlin');
insert into work.night_before values ('gen-000001', timestamp '2026-03-31 22:00:00');

insert into work.last_stage_kpis (period, grain, journey, segment, stage, kpi, n, value) values
    (date '2026-03-01', 'month', 'j', 'all', 's', 'entered', 5, 3),        -- one more now
    (date '2026-03-01', 'month', 'j', 'smb', 's', 'entered', 5, 3),        -- the same
    (date '2026-03-01', 'month', 'j', 'all', 's', 'csat', 4, 0.5),         -- the same share of more
    (date '2026-03-01', 'month', 'j', 'smb', 's', 'csat', 0, null),        -- nothing, and nothing
    (date '2026-03-01', 'month', 'j', 'all', 't', 'csat', 2, 1),           -- gone
    (date '2026-03-01', 'month', 'j', 'all', 'u', 'csat', 0, null),        -- was nothing, is gone
    (date '2026-02-01', 'month', 'j', 'all', 's', 'entered', 4, 0.1),      -- differs in the last digit
    (date '2026-01-01', 'quarter', 'j', 'all', 's', 'entered', 7, 9),      -- a quarter with the same first day as a month
    (date '2026-01-01', 'month', 'j', 'all', 's', 'entered', 7, 9),
    (date '2026-04-01', 'month', 'j', 'all', 's', 'entered', 1, 1),        -- was running
    (date '2026-04-01', 'quarter', 'j', 'all', 's', 'entered', 1, 1),
    (date '2026-03-01', 'month', 'old', 'all', 's', 'entered', 1, 1),      -- a journey that is measured no more
    (date '2026-03-01', 'month', 'j', 'all', 's', 'retired', 1, 1);        -- a KPI that is published no more
insert into main.stage_kpis (period, grain, journey, segment, stage, kpi, n, value) values
    (date '2026-03-01', 'month', 'j', 'all', 's', 'entered', 5, 4),
    (date '2026-03-01', 'month', 'j', 'smb', 's', 'entered', 5, 3),
    (date '2026-03-01', 'month', 'j', 'all', 's', 'csat', 8, 0.5),
    (date '2026-03-01', 'month', 'j', 'smb', 's', 'csat', 0, null),
    (date '2026-02-01', 'month', 'j', 'all', 's', 'entered', 4, 0.1 + 0.00000000000000002),
    (date '2026-01-01', 'quarter', 'j', 'all', 's', 'entered', 7, 10),
    (date '2026-01-01', 'month', 'j', 'all', 's', 'entered', 7, 9),
    (date '2026-04-01', 'month', 'j', 'all', 's', 'entered', 2, 2),
    (date '2026-04-01', 'quarter', 'j', 'all', 's', 'entered', 2, 2),
    (date '2025-12-01', 'month', 'j', 'all', 's', 'entered', 1, 1),        -- appeared
    (date '2025-12-01', 'month', 'j', 'smb', 's', 'entered', 0, null),     -- appeared, and says nothing
    (date '2026-03-01', 'month', 'j', 'all', 's', 'invented', 1, 1),       -- a KPI that was never published
    (date '2026-03-01', 'month', 'new', 'all', 's', 'entered', 1, 1);      -- a journey that was never measured
