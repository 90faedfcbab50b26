-- One step too few between the stages of j, one too many in k, none between its touchpoints.
INSERT INTO main.stage_visits (journey, case_id) VALUES ('j', 'a'), ('j', 'a'), ('j', 'a'), ('j', 'b'), ('k', 'a');
INSERT INTO main.touches (journey, case_id) VALUES ('j', 'a'), ('j', 'a');
INSERT INTO main.transitions (journey, level, n) VALUES ('j', 'stage', 1), ('k', 'stage', 1);
