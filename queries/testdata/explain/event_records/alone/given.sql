INSERT INTO main.event_sources (event_id, place, source) VALUES ('e2', 1, 'mail');
