INSERT INTO work.stages (journey, stage, position) VALUES ('j', 'one', 1), ('j', 'two', 2), ('k', 'two', 1);
INSERT INTO main.stage_visits (journey, stage) VALUES ('j', 'one'), ('j', 'one'), ('k', 'two');
