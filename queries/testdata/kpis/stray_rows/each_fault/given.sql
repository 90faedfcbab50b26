-- The first three rows are right, and what another KPI says is not looked at.
INSERT INTO work.journeys (journey) VALUES ('j');
INSERT INTO work.stages (journey, stage, version_no) VALUES ('j', 's', 1), ('j', 's', 2);
INSERT INTO work.segments (journey, segment, version_no) VALUES ('j', 'smb', 1), ('j', 'smb', 2);
INSERT INTO work.periods (grain, period) VALUES ('month', '2026-08-01'), ('month', '2026-09-01'), ('quarter', '2026-07-01');
INSERT INTO work.kpi_values (kpi, grain, period, journey, segment, stage, n, hits, value, ci_low, ci_high) VALUES
    ('mine', 'month', '2026-09-01', 'j', 'all', 's', 3, 3, NULL, NULL, NULL), ('mine', 'month', '2026-09-01', 'j', 'smb', 's', 3, NULL, 1.5, 1, 2),
    ('mine', 'quarter', '2026-07-01', 'j', 'all', 's', 0, NULL, NULL, NULL, NULL),
    ('other', 'month', '2020-09-01', 'x', 'all', 's', 3, 3, NULL, NULL, NULL),
    ('mine', 'month', '2026-09-01', 'x', 'all', 's', 3, 3, NULL, NULL, NULL), ('mine', 'month', '2026-09-01', 'j', 'all', 'x', 3, 3, NULL, NULL, NULL),
    ('mine', 'month', '2026-09-01', 'j', 'mid', 's', 3, 3, NULL, NULL, NULL), ('mine', 'month', '2026-09-02', 'j', 'all', 's', 3, 3, NULL, NULL, NULL),
    ('mine', 'month', '2026-08-01', 'j', 'all', 's', 1, NULL, 1, NULL, NULL), ('mine', 'month', '2026-08-01', 'j', 'all', 's', 1, NULL, 1, NULL, NULL),
    ('mine', 'month', '2026-08-01', 'j', 'smb', 's', NULL, NULL, 1, NULL, NULL);
