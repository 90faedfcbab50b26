INSERT INTO work.overrides (key, account_id) VALUES ('C.17', 'A1'), (NULL, 'A1');
