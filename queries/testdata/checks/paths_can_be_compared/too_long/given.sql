INSERT INTO main.paths (journey, case_id, path, cost) VALUES ('j', 'a', ['x'], 0), ('j', 'b', ['x', 'x'], NULL);
