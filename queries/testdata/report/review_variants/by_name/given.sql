-- x has had two names, the newer counts; y has none; the touchpoint of another journey and the stage of that id do not lend theirs
insert into main.definitions by name select * from (values
    ('j', '1', null, 'touchpoint', 's', 'x', 'First call'), ('j', '2', date '2026-01-01', 'touchpoint', 's', 'x', 'Kickoff call'),
    ('j', '2', date '2026-01-01', 'touchpoint', 's', 'y', null), ('j', '2', date '2026-01-01', 'stage', 'y', 'y', 'Build'),
    ('k', '1', null, 'touchpoint', 's', 'y', 'Training')
) as rows (journey, journey_version, effective_from, kind, stage, id, name);
insert into main.paths by name
select 'j' as journey, 'c' as case_id, ['x', 'y', 'x'] as path, 'v' as variant_id, 1 as fitness;
