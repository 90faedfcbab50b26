INSERT INTO main.events (event_id, seq) VALUES ('aa', 1), ('aa', 2), ('bb', 3), ('cc', 4), ('dd', 4);
