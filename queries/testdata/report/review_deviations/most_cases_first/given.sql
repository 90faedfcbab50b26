-- one case that lacks a touchpoint twice counts once, also where it has it out of place besides; ties go by id. d has a path too long to be compared
insert into main.paths by name select * from (values
    ('j', 'a', ['x', 'x'], ['x'], []), ('j', 'b', ['w'], ['x'], ['w']), ('j', 'c', [], ['v'], ['u', 'u']), ('j', 'd', null, null, null), ('k', 'a', ['x'], [], [])
) as rows (journey, case_id, missing, misplaced, extra);
insert into main.definitions by name select 'j' as journey, * from (values
    ('1', null, 'touchpoint', 'x', 'A call'), ('2', date '2024-02-29', 'touchpoint', 'x', 'Call'), ('3', date '2024-03-01', 'touchpoint', 'x', 'Another call'),
    ('1', null, 'touchpoint', 'v', null), ('1', null, 'stage', 'u', 'no touchpoint'), ('3', date '2024-03-01', 'touchpoint', 'w', 'Wave')
) as rows (journey_version, effective_from, kind, id, name);
