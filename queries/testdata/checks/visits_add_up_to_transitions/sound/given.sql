INSERT INTO main.stage_visits (journey, case_id) VALUES ('j', 'a'), ('j', 'a'), ('j', 'a'), ('j', 'b'), ('k', 'a');
INSERT INTO main.touches (journey, case_id) VALUES ('j', 'a'), ('j', 'a');
INSERT INTO main.transitions (journey, level, n) VALUES ('j', 'stage', 1), ('j', 'stage', 1), ('j', 'touchpoint', 1);
