INSERT INTO main.drift (kind, source, object, name, file) VALUES ('column_gone', 'crm', 'task', 'Subject', 't2.csv');
