-- v1 and v2 are as frequent; the fitness of d is not known, and c's is another than a's on the same way; e went no way, f's is not told
insert into main.paths by name select * from (values
    ('j', 'a', ['x', 'y'], 'v2', 1.0), ('j', 'b', ['y'], 'v1', 0.25), ('j', 'c', ['x', 'y'], 'v2', 0.5), ('j', 'd', ['y'], 'v1', null),
    ('j', 'e', [], 'v0', null), ('j', 'f', null, null, null), ('j', 'g', ['z'], 'v3', null), ('k', 'a', ['x', 'y'], 'v2', 0.75)
) as rows (journey, case_id, path, variant_id, fitness);
