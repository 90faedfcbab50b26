-- a new status; a field, a kind of record and a source that are new as a whole, or gone as a whole, are no drift
INSERT INTO main.source_values (source, field, value, events) VALUES
    ('zd', 'status', 'open', 3), ('zd', 'status', 'paused', 2), ('zd', 'priority', 'high', 3), ('crm', 'status', 'paused', 1);
INSERT INTO work.last_source_values (source, field, value) VALUES ('zd', 'status', 'open'), ('zd', 'status', 'solved'), ('gone', 'status', 'open');
INSERT INTO main.source_columns (source, object, column_name, file) VALUES
    ('crm', 'task', 'Id', 't2.csv'), ('crm', 'task', 'Type', 't2.csv'), ('crm', 'case', 'Id', 'c.csv');
INSERT INTO work.last_source_columns (source, object, column_name) VALUES ('crm', 'task', 'Id'), ('crm', 'task', 'Subject'), ('old', 'task', 'Id');
