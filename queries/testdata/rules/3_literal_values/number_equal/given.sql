-- Values of the column and of another one.
INSERT INTO work.column_values VALUES ('events.score', '5.0'), ('events.score', '0.5'), ('events.score', '55.0');
