-- two columns of one record; another file is left out
INSERT INTO main.rejects (source, file, line, "column", code, reason, raw) VALUES
    ('log', 'log.csv', 9, NULL, 'bad_row', 'why', 'raw'),
    ('log', 'log.csv', 3, 'b', 'bad_date', 'why', 'raw'),
    ('log', 'log.csv', 3, 'a', 'bad_date', 'why', 'raw'),
    ('log', 'x.csv', 1, 'a', 'bad_date', 'why', 'raw');
