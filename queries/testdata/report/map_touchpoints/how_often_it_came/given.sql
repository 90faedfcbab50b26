-- version 2 of j is in force, 3 is to come; of k the only one is to come, so it counts since ever
insert into main.definitions by name select * from (values
    ('j', '1', null, 'journey', null, 'j', 1, null, null, null), ('j', '2', date '2024-02-29', 'journey', null, 'j', 1, null, null, null),
    ('j', '3', date '2026-04-01', 'journey', null, 'j', 1, null, null, null),
    ('k', '1', date '2026-04-01', 'journey', null, 'k', 1, null, null, null),
    ('j', '2', null, 'touchpoint', 's1', 'welcome', 2, 'Welcome', 'a mail', '{"required": true}'), ('j', '2', null, 'touchpoint', 's1', 'chat', 1, null, null, null),
    ('j', '2', null, 'touchpoint', 's2', 'never', 3, null, null, '{}'), ('j', '1', null, 'touchpoint', 's1', 'old', 1, null, null, null), ('k', '1', null, 'touchpoint', 's1', 'welcome', 1, null, null, null)
) as rows (journey, journey_version, effective_from, kind, stage, id, position, name, rule, detail);
insert into main.touchpoint_status by name select 'j' as journey, * from (values
    ('welcome', 'met'), ('welcome', 'met'), ('welcome', 'late'), ('welcome', 'missed'), ('welcome', 'not_yet_due'), ('welcome', 'waived'), ('welcome', 'unknown'), ('old', 'missed')
) as rows (touchpoint, status);
insert into main.touches by name select 'j' as journey, * from (values ('welcome', 'a'), ('welcome', 'b'), ('chat', 'a'), ('chat', 'a')) as rows (touchpoint, case_id);
