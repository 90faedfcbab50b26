-- review recurs since version 2; mail is no part of that any more
INSERT INTO work.touchpoints (journey, touchpoint, position, every_value, version_no) VALUES
    ('j', 'call', 1, NULL, 1), ('j', 'review', 3, NULL, 1), ('j', 'mail', 2, NULL, 1), ('j', 'call', 1, NULL, 2), ('j', 'review', 3, 90, 2), ('i', 'call', 1, NULL, 1);
