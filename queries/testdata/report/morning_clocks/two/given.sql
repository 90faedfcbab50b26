INSERT INTO main.time_suspicions VALUES ('zd', 'night_work', NULL, 60, 80, 9), ('crm', 'copies_differ', 'mail', 7, 7, NULL);
