INSERT INTO work.eras VALUES (1, '0001-01-01', '9999-12-31');
INSERT INTO work.account_numbers VALUES (1, 'a');
INSERT INTO work.silences (silence_no, journey, version_no, value, unit) VALUES (1, NULL, NULL, 10, 'd');
