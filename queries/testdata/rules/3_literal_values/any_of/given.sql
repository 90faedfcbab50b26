-- Values of the column and of another one.
INSERT INTO work.column_values VALUES ('events.activity', 'call'), ('events.activity', 'Call'), ('events.activity', 'mail'), ('events.team', 'call');
