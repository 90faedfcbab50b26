-- the older version first, what belongs to no stage before what does; a KPI of one's own last
INSERT INTO main.definitions (journey, journey_version, effective_from, kind, stage, id, position, name, rule) VALUES
    ('j', '2', DATE '2026-07-01', 'touchpoint', 's', 'b', 2, 'b', 'team is CS'),
    ('j', '2', DATE '2026-07-01', 'touchpoint', 's', 'a', 1, 'a', 'team is CS'),
    ('j', '1', NULL, 'stage', 's', 's', 1, 'S', 'entered when: the start of the case'),
    ('j', '2', DATE '2026-07-01', 'journey', NULL, 'j', 1, 'j', 'one case per account'),
    (NULL, NULL, NULL, 'kpi', NULL, 'own', 1, 'own', 'Of all, the share.');
