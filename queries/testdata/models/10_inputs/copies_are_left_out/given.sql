INSERT INTO work.sources (source, preset, position) VALUES ('crm', 'salesforce', 1), ('mail', 'mail', 2);
INSERT INTO work.files (file_id, file_no, source, file, copy) VALUES
    (10, 1, 'crm', 'crm/a.csv', false),
    (10, 2, 'crm', 'crm/copy of a.csv', true),
    (20, 3, 'mail', 'mail/a.mbox', false);
