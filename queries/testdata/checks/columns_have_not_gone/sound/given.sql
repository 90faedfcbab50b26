INSERT INTO main.drift (kind, source, object, name) VALUES ('value_new', 'zd', 'status', 'paused');
