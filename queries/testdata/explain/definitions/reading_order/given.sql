-- the journey, its bounds, its groups; then each stage with its touchpoints, risks and targets; the older version first; a KPI of the user's own belongs to no journey
INSERT INTO main.definitions (journey, journey_version, effective_from, kind, stage, id, position) VALUES
    ('j', '2', '2026-07-01', 'touchpoint', 'a', 't2', 2),
    ('j', '2', '2026-07-01', 'touchpoint', 'a', 't1', 1),
    ('j', '2', '2026-07-01', 'stage', 'b', 'b', 2),
    ('j', '2', '2026-07-01', 'stage', 'a', 'a', 1),
    ('j', '2', '2026-07-01', 'target', 'a', 'csat', 1),
    ('j', '2', '2026-07-01', 'risk', 'a', 'r', 1),
    ('j', '2', '2026-07-01', 'touchpoint', 'b', 't3', 3),
    ('j', '2', '2026-07-01', 'end', NULL, 'end', 1),
    ('j', '2', '2026-07-01', 'start', NULL, 'start', 1),
    ('j', '2', '2026-07-01', 'segment', NULL, 's', 1),
    ('j', '2', '2026-07-01', 'milestone', NULL, 'm', 1),
    ('j', '2', '2026-07-01', 'journey', NULL, 'j', 1),
    ('j', '1', NULL, 'journey', NULL, 'j', 1),
    (NULL, NULL, NULL, 'kpi', NULL, 'own', 1);
