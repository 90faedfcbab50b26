INSERT INTO main.time_suspicions (source, sign, events, of_events, shift_hours) VALUES ('crm', 'night_work', 60, 80, 9);
