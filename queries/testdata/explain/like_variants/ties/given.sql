-- of two that are as frequent, by their id
INSERT INTO main.paths (journey, case_id, path, variant_id, fitness) VALUES ('j', 'A', ['b'], 'w', 1), ('j', 'B', ['a'], 'v', 0.5);
