-- a file like no other
INSERT INTO main.files (source, file, sha256, records, loaded, duplicates) VALUES
    ('log', 'a.csv', 's', 5, 5, 0),
    ('log', 'b.csv', 's', 5, 0, 5),
    ('crm', 'a.csv', 's', 5, 5, 0),
    ('log', 'c.csv', 't', 1, 1, 0);
