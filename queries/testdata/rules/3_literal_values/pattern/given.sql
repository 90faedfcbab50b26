-- Values of the column and of another one.
INSERT INTO work.column_values VALUES ('events.subject', 'Kick-off agenda'), ('events.subject', 'KICKOFF'), ('events.subject', 'kick the ball'), ('events.team', 'kickoff');
