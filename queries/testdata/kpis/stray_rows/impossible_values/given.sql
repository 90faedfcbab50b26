INSERT INTO work.journeys (journey) VALUES ('j');
INSERT INTO work.stages (journey, stage) VALUES ('j', 's'), ('j', 't'), ('j', 'u');
INSERT INTO work.periods (grain, period) VALUES ('month', '2026-08-01'), ('month', '2026-09-01');
INSERT INTO work.kpi_values (kpi, grain, period, journey, segment, stage, n, hits, value, ci_low, ci_high) VALUES
    ('mine', 'month', '2026-08-01', 'j', 'all', 's', -1, NULL, 1, NULL, NULL), ('mine', 'month', '2026-09-01', 'j', 'all', 's', 3, 4, NULL, NULL, NULL),
    ('mine', 'month', '2026-08-01', 'j', 'all', 't', 1, NULL, 'nan', NULL, NULL), ('mine', 'month', '2026-09-01', 'j', 'all', 't', 3, NULL, 1, 2, 3),
    ('mine', 'month', '2026-08-01', 'j', 'all', 'u', 1, NULL, 1, 1, 'inf');
