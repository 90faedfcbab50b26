-- with nothing to compare with, nothing has changed
INSERT INTO main.source_values (source, field, value, events) VALUES ('zd', 'status', 'open', 3);
INSERT INTO main.source_columns (source, object, column_name, file) VALUES ('crm', 'task', 'Id', 'a.csv');
