-- line 2 fits two cases, line 4 none; an id that is an address is not told
INSERT INTO work.waivers VALUES (2, 'C1', NULL, NULL, NULL, 'call', NULL, 'x', NULL), (4, 'jane@acme.example', NULL, 'care', NULL, 'call', 2, 'x', NULL),
    (3, NULL, 't9', NULL, NULL, 'call', NULL, 'x', NULL);
INSERT INTO work.waived_touchpoints (line, subject) VALUES (2, 1), (2, 2);
