INSERT INTO work.sources (source, preset, position) VALUES ('crm', 'salesforce', 1);
INSERT INTO work.files (file_id, file_no, source, file, copy) VALUES
    (10, 1, 'crm', 'crm/a.csv', false),
    (20, 2, 'dropped from the config', 'x.csv', false);
