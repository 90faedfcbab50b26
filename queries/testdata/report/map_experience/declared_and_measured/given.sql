-- version 2 of j is in force, 3 is to come; of k the only one is to come, so it counts since ever
insert into main.definitions by name select * from (values
    ('j', '1', null, 'journey', null, 'j', 1, null, null, null), ('j', '2', date '2024-02-29', 'journey', null, 'j', 1, null, null, null),
    ('j', '3', date '2026-04-01', 'journey', null, 'j', 1, null, null, null),
    ('k', '1', date '2026-04-01', 'journey', null, 'k', 1, null, null, null),
    ('j', '2', null, 'touchpoint', 's1', 'good', 1, null, null, '{"experience": "positive"}'), ('j', '2', null, 'touchpoint', 's1', 'bad', 2, null, null, '{"experience": "negative"}'),
    ('j', '2', null, 'touchpoint', 's1', 'plain', 3, null, null, '{"experience": "neutral"}'), ('j', '2', null, 'touchpoint', 's1', 'silent', 4, null, null, '{}'),
    ('j', '2', null, 'touchpoint', 's2', 'best', 5, null, null, '{"experience": "positive"}'), ('j', '2', null, 'touchpoint', 's3', 'none', 6, null, null, null),
    ('j', '1', null, 'touchpoint', 's1', 'old', 1, null, null, '{"experience": "negative"}'), ('k', '1', null, 'touchpoint', 's1', 'good', 1, null, null, '{"experience": "negative"}')
) as rows (journey, journey_version, effective_from, kind, stage, id, position, name, rule, detail);
insert into main.touches by name select * from (values
    ('j', 'good'), ('j', 'bad'), ('j', 'bad'), ('j', 'plain'), ('j', 'silent'), ('j', 'old'), ('j', 'gone')
) as rows (journey, touchpoint);
