-- the file that was landed last counts, and a copy of another file does not
INSERT INTO work.files (file_id, source, file, seq, copy) VALUES (1, 'crm', 'b.csv', 1, false), (2, 'crm', 'a.csv', 2, false), (3, 'crm', 'c.csv', 3, true), (4, 'log', 'b.csv', 1, false);
INSERT INTO work.file_columns (file_id, object, column_name) VALUES
    (1, 'task', 'Id'), (1, 'task', 'Subject'), (1, 'case', 'Id'), (2, 'task', 'Id'), (3, 'task', 'Other'), (4, 'log', 'Id');
