INSERT INTO main.drift VALUES ('value_new', 'zd', 'status', 'paused', 2, NULL), ('column_gone', 'crm', 'task', 'Subject', NULL, 't2.csv');
